// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.formats.survey.Ids;
import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Examples;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.people.Right;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Which organisations work with this server. New ones are taken in by the organisation that set it up, for whoever names an
 * administrator of another organisation decides who sees what; each then looks after its own people.
 */
@Controller
public final class Houses {
    private final Store store;
    private final Taking taking;

    public Houses(Store store) {
        this.store = store;
        this.taking = new Taking(store);
    }

    /** What was typed. @param id as inventories name the administration; empty to make one of the name */
    public record Form(String organisation, String id, String kind, String land, String name, String login) {
        public Form {
            organisation = text(organisation);
            id = text(id);
            kind = kind == null ? OrganisationKind.ADMINISTRATION.name() : kind;
            land = text(land);
            name = text(name);
            login = text(login);
        }

        private static String text(String typed) {
            return typed == null ? "" : typed.strip();
        }

        String newId() {
            return id.isEmpty() ? Ids.bare(organisation) : id;
        }
    }

    /** @param host name of the organisation that set the server up @param mayAdd whether that is one's own */
    public record Page(
            Said said,
            Tabs tabs,
            List<Organisation> all,
            String host,
            boolean mayAdd,
            Form form,
            List<String> problems,
            List<OrganisationKind> kinds)
            implements Speaks {
        /** The Land in words; nothing for none. */
        public String land(Organisation organisation) {
            return organisation.land() == null ? "–" : t("land." + organisation.land());
        }
    }

    @Needs(Right.MANAGE_PEOPLE)
    @GetMapping("/verwaltung/organisationen")
    Html page(Visit visit) {
        return show(visit, new Form("", "", OrganisationKind.ADMINISTRATION.name(), "", "", ""), List.of());
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/verwaltung/organisationen")
    Html add(Visit visit, @ModelAttribute Form form) {
        Said said = visit.said("people");
        if (!taking.may(visit))
            return show(visit, form, List.of(said.t("houses.bad.host"))).status(403);
        List<String> problems =
                taking.problems(form).stream().map(key -> said.t(key)).toList();
        if (!problems.isEmpty()) return show(visit, form, problems).status(422);
        try {
            return Handover.show(visit, taking.in(visit, form));
        } catch (StoreFault refused) {
            return show(visit, form, List.of(refused.sentence(visit.locale()))).status(422);
        }
    }

    private Html show(Visit visit, Form form, List<String> problems) {
        Said said = visit.said("people");
        List<Organisation> all = Examples.without(store.people().organisations());
        String host = all.stream()
                .filter(organisation ->
                        organisation.id().equals(store.people().organisations().host()))
                .map(Organisation::name)
                .findFirst()
                .orElse("");
        var page = new Page(
                said,
                Tabs.of(visit, said, "organisationen"),
                all,
                host,
                taking.may(visit),
                form,
                problems,
                Taking.KINDS);
        return Html.page("people/houses.jte", visit.frame(said.t("houses.title"), "verwaltung"), page);
    }
}
