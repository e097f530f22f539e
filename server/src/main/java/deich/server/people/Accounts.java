// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.people.Person;
import deich.store.people.Right;
import deich.store.people.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works for one's organisation, and inviting somebody new. */
@Controller
public final class Accounts {
    private static final int ROWS = 50;

    private final Store store;
    private final Staff staff;

    public Accounts(Store store) {
        this.store = store;
        this.staff = new Staff(store);
    }

    /** @param state key of what the account can do now */
    public record Row(String id, String name, String login, String roles, String state) {}

    /** @param next number of the page after this; 0 for none */
    public record Listed(Said said, Tabs tabs, String organisation, List<Row> rows, String search, int page, int next)
            implements Speaks {}

    /** What was typed. */
    public record Form(String name, String login, Set<String> roles) {
        public Form {
            name = name == null ? "" : name.strip();
            login = login == null ? "" : login.strip();
            roles = roles == null ? Set.of() : Set.copyOf(roles);
        }
    }

    /** @param problems sentences about what is wrong */
    public record Invite(Said said, Tabs tabs, Form form, List<String> problems, List<Role> roles) implements Speaks {
        public Set<Role> chosen() {
            return Staff.roles(form.roles());
        }
    }

    @Needs(Right.MANAGE_PEOPLE)
    @GetMapping("/verwaltung/menschen")
    Html list(
            Visit visit,
            @RequestParam(name = "suche", defaultValue = "") String search,
            @RequestParam(name = "seite", defaultValue = "1") int page) {
        Said said = visit.said("people");
        String sought = search.strip().toLowerCase(Locale.ROOT);
        List<Person> found = staff.of(visit).stream()
                .filter(person -> (person.name() + " " + person.login())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList();
        int first = Math.clamp((page - 1L) * ROWS, 0, found.size());
        int last = Math.min(first + ROWS, found.size());
        Set<UUID> linked = store.identities().linked();
        List<Row> rows = found.subList(first, last).stream()
                .map(person -> row(said, person, linked.contains(person.id())))
                .toList();
        var listed = new Listed(
                said,
                Tabs.of(visit, said, "menschen"),
                visit.organisation().name(),
                rows,
                search.strip(),
                page,
                last < found.size() ? page + 1 : 0);
        return Html.page("people/accounts.jte", visit.frame(said.t("accounts.title"), "verwaltung"), listed);
    }

    private static Row row(Said said, Person person, boolean linked) {
        return new Row(
                person.id().toString(), person.name(), person.login(), roles(said, person), state(person, linked));
    }

    static String roles(Said said, Person person) {
        return said.words().list(person.roles().stream().map(said::of).toList());
    }

    /** @param linked whether they sign in at a provider */
    static String state(Person person, boolean linked) {
        if (!person.active()) return "closed";
        return person.passwordHash() == null && !linked ? "invited" : "open";
    }

    @Needs(Right.MANAGE_PEOPLE)
    @GetMapping("/verwaltung/menschen/einladen")
    Html invite(Visit visit) {
        return show(visit, new Form("", "", Set.of()), List.of());
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/verwaltung/menschen/einladen")
    Html invite(Visit visit, @ModelAttribute Form form) {
        Said said = visit.said("people");
        List<String> problems =
                Staff.problems(form).stream().map(key -> said.t(key)).toList();
        if (!problems.isEmpty()) return show(visit, form, problems).status(422);
        try {
            return Handover.show(visit, staff.invite(visit, form));
        } catch (StoreFault refused) {
            return show(visit, form, List.of(refused.sentence(visit.locale()))).status(422);
        }
    }

    private static Html show(Visit visit, Form form, List<String> problems) {
        Said said = visit.said("people");
        var page = new Invite(said, Tabs.of(visit, said, "menschen"), form, problems, List.of(Role.values()));
        return Html.page("people/invite.jte", visit.frame(said.t("invite.title"), "verwaltung"), page);
    }
}
