// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.account.Passkeys;
import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.provider.Oidc;
import deich.server.rule.Needs;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.people.Identity;
import deich.store.people.Person;
import deich.store.people.Right;
import deich.store.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One account of one's organisation: roles, a new code, ways in, closing, opening, erasing. */
@Controller
public final class Account {
    private final Store store;
    private final Staff staff;
    private final Passkeys passkeys;
    private final @Nullable Oidc oidc;

    public Account(Store store, Passkeys passkeys, @Nullable Oidc oidc) {
        this.store = store;
        this.staff = new Staff(store);
        this.passkeys = passkeys;
        this.oidc = oidc;
    }

    /**
     * @param ways by which they can come in, in words
     * @param linked whether they sign in at a provider
     * @param self whether it is one's own
     * @param problem a sentence; empty for none
     * @param told key of what was done; empty for nothing
     */
    public record Page(
            Said said,
            Tabs tabs,
            Person person,
            String created,
            List<Role> all,
            List<String> ways,
            boolean linked,
            boolean self,
            String problem,
            String told)
            implements Speaks {
        public boolean has(Role role) {
            return person.roles().contains(role);
        }

        public String base() {
            return "/verwaltung/menschen/" + person.id();
        }

        public String state() {
            return Accounts.state(person, linked);
        }
    }

    @Needs(Right.MANAGE_PEOPLE)
    @GetMapping("/verwaltung/menschen/{id}")
    Html page(
            Visit visit, @PathVariable("id") String id, @RequestParam(name = "getan", defaultValue = "") String done) {
        String told =
                Set.of("rollen", "geschlossen", "geoeffnet", "getrennt").contains(done) ? "account.told." + done : "";
        return show(visit, staff.own(visit, id), "", told);
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/verwaltung/menschen/{id}/rollen")
    Object roles(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = "roles", required = false) @Nullable Set<String> names) {
        Person person = staff.own(visit, id);
        Set<Role> roles = Staff.roles(names == null ? Set.of() : names);
        if (roles.isEmpty()) return refused(visit, person, visit.said("people").t("invite.bad.roles"));
        return done(visit, person, "rollen", () -> store.people().setRoles(person.id(), roles, visit.actor()));
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/verwaltung/menschen/{id}/zugang")
    Html code(Visit visit, @PathVariable("id") String id) {
        Person person = staff.own(visit, id);
        if (!person.active()) return refused(visit, person, visit.said("people").t("account.bad.closed"));
        return Handover.show(visit, staff.readmit(visit, person));
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/verwaltung/menschen/{id}/anbieter/trennen")
    Object unlink(Visit visit, @PathVariable("id") String id) {
        Person person = staff.own(visit, id);
        if (self(visit, person) && person.passwordHash() == null)
            return refused(visit, person, visit.said("people").t("account.bad.only"));
        return done(visit, person, "getrennt", () -> store.identities().unlink(person.id(), visit.actor()));
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/verwaltung/menschen/{id}/schliessen")
    Object close(Visit visit, @PathVariable("id") String id) {
        Person person = staff.own(visit, id);
        if (self(visit, person))
            return refused(visit, person, visit.said("people").t("account.bad.self"));
        return done(visit, person, "geschlossen", () -> store.people().deactivate(person.id(), visit.actor()));
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/verwaltung/menschen/{id}/oeffnen")
    Object open(Visit visit, @PathVariable("id") String id) {
        Person person = staff.own(visit, id);
        return done(visit, person, "geoeffnet", () -> store.people().activate(person.id(), visit.actor()));
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/verwaltung/menschen/{id}/loeschen")
    Object erase(
            Visit visit,
            @PathVariable("id") String id,
            @RequestParam(name = "sicher", defaultValue = "false") boolean sure) {
        Person person = staff.own(visit, id);
        Said said = visit.said("people");
        if (self(visit, person)) return refused(visit, person, said.t("account.bad.self"));
        if (!sure) return refused(visit, person, said.t("account.bad.sure"));
        try {
            store.people().erase(person.id(), visit.actor());
            return "redirect:/verwaltung/menschen";
        } catch (StoreFault fault) {
            return refused(visit, person, fault.sentence(visit.locale()));
        }
    }

    private static boolean self(Visit visit, Person person) {
        return person.id().equals(visit.person().id());
    }

    private Object done(Visit visit, Person person, String what, Runnable act) {
        try {
            act.run();
            return "redirect:/verwaltung/menschen/" + person.id() + "?getan=" + what;
        } catch (StoreFault fault) {
            return refused(visit, person, fault.sentence(visit.locale()));
        }
    }

    private Html refused(Visit visit, Person person, String sentence) {
        return show(visit, person, sentence, "").status(422);
    }

    private Html show(Visit visit, Person person, String problem, String told) {
        Said said = visit.said("people");
        List<Identity> identities = store.identities().of(person.id());
        var page = new Page(
                said,
                Tabs.of(visit, said, "menschen"),
                person,
                Moments.day(visit, person.created()),
                List.of(Role.values()),
                ways(visit, person, identities),
                !identities.isEmpty(),
                self(visit, person),
                problem,
                told);
        return Html.page("people/account.jte", visit.frame(person.name(), "verwaltung"), page);
    }

    private List<String> ways(Visit visit, Person person, List<Identity> identities) {
        Said said = visit.said("people");
        var ways = new ArrayList<String>();
        if (person.passwordHash() != null) ways.add(said.t("way.password"));
        int keys = passkeys.count(person);
        if (keys > 0) ways.add(said.t("way.passkeys", keys));
        for (Identity one : identities)
            ways.add(said.t("way.provider", Oidc.name(oidc, one.issuer()), Moments.day(visit, one.linked())));
        return ways.isEmpty() ? List.of(said.t("way.none")) : ways;
    }
}
