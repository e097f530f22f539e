// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Missing;
import deich.server.desk.Visit;
import deich.server.door.Checks;
import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Codes.Purpose;
import deich.store.people.Person;
import deich.store.people.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people of one's own organisation, and the codes that let them in. Those of others are not there. */
public final class Staff {
    static final Duration INVITED = Duration.ofDays(7);
    static final Duration RESET = Duration.ofHours(24);

    private final Store store;

    public Staff(Store store) {
        this.store = store;
    }

    /** Somebody with the code that lets them in. @param invitation whether nobody ever came in with the account */
    public record Admitted(Person person, String code, boolean invitation) {}

    public List<Person> of(Visit visit) {
        return store.people().of(visit.organisation().id());
    }

    /** @throws Missing for whoever is not there, erased, or of another organisation */
    public Person own(Visit visit, String id) {
        Person person = store.people().find(uuid(id));
        if (person == null
                || person.erased()
                || !person.organisation().equals(visit.organisation().id())) throw new Missing();
        return person;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new Missing();
        }
    }

    /** What is wrong with an invitation: keys of sentences. */
    public static List<String> problems(Accounts.Form form) {
        var problems = new ArrayList<String>();
        if (form.name().isBlank()) problems.add("invite.bad.name");
        if (!Checks.login(form.login())) problems.add("invite.bad.login");
        if (roles(form.roles()).isEmpty()) problems.add("invite.bad.roles");
        return problems;
    }

    /** @throws deich.store.StoreFault when the store refuses, as for a login that somebody has */
    public Admitted invite(Visit visit, Accounts.Form form) {
        Person made = store.people()
                .create(form.login(), form.name(), visit.organisation().id(), roles(form.roles()), visit.actor());
        return new Admitted(made, code(made, visit.actor()), true);
    }

    /** A new code for an account that is open. */
    public Admitted readmit(Visit visit, Person person) {
        boolean fresh = fresh(person);
        return new Admitted(person, code(person, visit.actor()), fresh);
    }

    /** A code to hand over; what an account gets by which nobody ever came in is its invitation once more. */
    String code(Person person, Actor by) {
        boolean fresh = fresh(person);
        Purpose purpose = fresh ? Purpose.INVITATION : Purpose.RESET;
        return store.codes().issue(purpose, person.id(), fresh ? INVITED : RESET, by);
    }

    /** Whether there is no way in yet. */
    boolean fresh(Person person) {
        return person.passwordHash() == null
                && store.identities().of(person.id()).isEmpty();
    }

    /** What of these names is a role; the rest was not on the page. */
    public static Set<Role> roles(Collection<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) if (names.contains(role.name())) roles.add(role);
        return roles;
    }
}
