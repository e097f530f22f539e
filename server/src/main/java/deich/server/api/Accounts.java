// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.desk.Refused;
import deich.server.desk.Visit;
import deich.server.people.Houses;
import deich.server.people.Staff;
import deich.server.people.Taking;
import deich.server.rule.Needs;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.store.Store;
import deich.store.people.Person;
import deich.store.people.Right;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts of the own organisation, and taking in other organisations. */
@RestController
public final class Accounts {
    private final Store store;
    private final Staff staff;
    private final Taking taking;

    public Accounts(Store store) {
        this.store = store;
        this.staff = new Staff(store);
        this.taking = new Taking(store);
    }

    /** @param roles names */
    record Invite(String name, String login, Set<String> roles) {}

    /** @param code works once and is shown this one time @param invitation whether it is for an account that nobody used yet */
    record Admitted(People.One person, String code, boolean invitation) {
        static Admitted of(Staff.Admitted admitted) {
            return new Admitted(People.One.of(admitted.person()), admitted.code(), admitted.invitation());
        }
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/api/v1/people")
    ResponseEntity<Admitted> invite(Visit visit, @RequestBody Invite invite) {
        var form = new deich.server.people.Accounts.Form(invite.name(), invite.login(), invite.roles());
        List<String> problems = Staff.problems(form);
        if (!problems.isEmpty()) throw invalid(visit, problems);
        Admitted made = Admitted.of(staff.invite(visit, form));
        return ResponseEntity.created(
                        URI.create("/api/v1/people/" + made.person().id()))
                .body(made);
    }

    @Needs(Right.MANAGE_PEOPLE)
    @GetMapping("/api/v1/people/{person}")
    People.One one(Visit visit, @PathVariable("person") String id) {
        return People.One.of(staff.own(visit, id));
    }

    record Roles(Set<String> roles) {}

    @Needs(Right.MANAGE_PEOPLE)
    @PutMapping("/api/v1/people/{person}/roles")
    People.One roles(Visit visit, @PathVariable("person") String id, @RequestBody Roles asked) {
        Person person = staff.own(visit, id);
        var roles = Staff.roles(asked.roles() == null ? Set.of() : asked.roles());
        if (roles.isEmpty()) throw invalid(visit, List.of("invite.bad.roles"));
        store.people().setRoles(person.id(), roles, visit.actor());
        return one(visit, id);
    }

    record Active(boolean active) {}

    /** Whoever is closed out is so at once, with every session and token. */
    @Needs(Right.MANAGE_PEOPLE)
    @PutMapping("/api/v1/people/{person}/active")
    People.One active(Visit visit, @PathVariable("person") String id, @RequestBody Active asked) {
        Person person = staff.own(visit, id);
        if (!asked.active()) notSelf(visit, person);
        if (asked.active()) store.people().activate(person.id(), visit.actor());
        else store.people().deactivate(person.id(), visit.actor());
        return one(visit, id);
    }

    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/api/v1/people/{person}/code")
    Admitted code(Visit visit, @PathVariable("person") String id) {
        Person person = staff.own(visit, id);
        if (!person.active()) throw invalid(visit, List.of("account.bad.closed"));
        return Admitted.of(staff.readmit(visit, person));
    }

    @Needs(Right.MANAGE_PEOPLE)
    @DeleteMapping("/api/v1/people/{person}/provider")
    People.One unlink(Visit visit, @PathVariable("person") String id) {
        Person person = staff.own(visit, id);
        if (self(visit, person) && person.passwordHash() == null) throw invalid(visit, List.of("account.bad.only"));
        store.identities().unlink(person.id(), visit.actor());
        return one(visit, id);
    }

    /** Name and login go for good; what the account did stays, without them. */
    @Needs(Right.MANAGE_PEOPLE)
    @DeleteMapping("/api/v1/people/{person}")
    People.All erase(
            Visit visit,
            @PathVariable("person") String id,
            @RequestParam(name = "sure", defaultValue = "false") boolean sure) {
        Person person = staff.own(visit, id);
        if (!sure) throw Refusal.invalid(Trouble.of("sure", visit.said("wire").t("erase.sure")));
        notSelf(visit, person);
        store.people().erase(person.id(), visit.actor());
        return new People.All(staff.of(visit).stream().map(People.One::of).toList());
    }

    /** @param id as inventories name it; null to make one of the name @param land null for none */
    record Take(
            String name,
            @Nullable String id,
            String kind,
            @Nullable String land,
            First administrator) {}

    record First(String name, String login) {}

    /** Only by people of the organisation that set the server up, as on the page. */
    @Needs(Right.MANAGE_PEOPLE)
    @PostMapping("/api/v1/organisations")
    ResponseEntity<Admitted> take(Visit visit, @RequestBody Take take) {
        if (!taking.may(visit)) throw new Refused(Right.MANAGE_PEOPLE);
        First first = take.administrator();
        var form = new Houses.Form(
                take.name(),
                take.id() == null ? "" : take.id(),
                take.kind(),
                take.land() == null ? "" : take.land(),
                first == null ? "" : first.name(),
                first == null ? "" : first.login());
        List<String> problems = taking.problems(form);
        if (!problems.isEmpty()) throw invalid(visit, problems);
        return ResponseEntity.status(201).body(Admitted.of(taking.in(visit, form)));
    }

    private static void notSelf(Visit visit, Person person) {
        if (self(visit, person)) throw invalid(visit, List.of("account.bad.self"));
    }

    private static boolean self(Visit visit, Person person) {
        return person.id().equals(visit.person().id());
    }

    private static Refusal invalid(Visit visit, List<String> problems) {
        return Refusal.invalid(problems.stream()
                .map(key -> Trouble.of(
                        key.replaceFirst(".*\\.", ""), visit.said("people").t(key)))
                .toList());
    }
}
