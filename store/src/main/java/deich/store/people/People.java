// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * People and their organisations. Personal data stands here and nowhere else. Whatever would leave nobody who can manage
 * people is refused.
 */
public final class People {

    private static final int NAME = 300;

    private final Database database;
    private final Audit audit;
    private final Organisations organisations;

    public People(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
        this.organisations = new Organisations(database, audit);
    }

    public Organisations organisations() {
        return organisations;
    }

    /** Whether anybody can manage people: not so in a store that is new. */
    public boolean hasAdministrator() {
        return database.read(PersonRows::anyAdministrator);
    }

    /** Null when there is none. Those erased are found too. */
    public @Nullable Person find(UUID id) {
        return database.read(handle -> PersonRows.find(handle, id));
    }

    /** By what they sign in with, in whatever case; null when there is none. */
    public @Nullable Person find(String login) {
        return database.read(handle -> PersonRows.find(handle, Text.login(login)));
    }

    /** All of an organisation that are not erased, by name. */
    public List<Person> of(String organisation) {
        return database.read(handle -> PersonRows.of(handle, organisation));
    }

    /** All that are not erased, by name. */
    public List<Person> all() {
        return database.read(handle -> PersonRows.of(handle, null));
    }

    /**
     * A new account, without a password: it comes by {@link #setPassword}, after a code.
     *
     * @throws StoreFault when the login is taken or odd, or there is no such organisation
     */
    public Person create(String login, String name, String organisation, Set<Role> roles, Actor by) {
        try {
            return database.write(handle -> {
                if (Organisations.find(handle, organisation) == null)
                    throw new StoreFault("organisation.none", organisation);
                var person = new Person(
                        UUID.randomUUID(),
                        Text.newLogin(login),
                        Text.line(name, NAME),
                        organisation,
                        roles,
                        true,
                        null,
                        database.now(),
                        true);
                PersonRows.insert(handle, person);
                audit.append(handle, by, "person.created", subject(person.id()), standing(person));
                return person;
            });
        } catch (JdbiException failed) {
            if (Database.twice(failed)) throw new StoreFault(failed, "people.taken");
            throw failed;
        }
    }

    private static Map<String, String> standing(Person person) {
        return Map.of("organisation", person.organisation(), "roles", PersonRows.text(person.roles()));
    }

    /**
     * @param hash of the password, salted and slow; the store takes it as it is
     * @param mustChange true when somebody else knows it too
     */
    public Person setPassword(UUID id, String hash, boolean mustChange, Actor by) {
        return change(
                id,
                "person.password",
                by,
                p -> new Person(
                        p.id(),
                        p.login(),
                        p.name(),
                        p.organisation(),
                        p.roles(),
                        p.active(),
                        hash,
                        p.created(),
                        mustChange));
    }

    public Person setRoles(UUID id, Set<Role> roles, Actor by) {
        return change(
                id,
                "person.roles",
                by,
                p -> new Person(
                        p.id(),
                        p.login(),
                        p.name(),
                        p.organisation(),
                        roles,
                        p.active(),
                        p.passwordHash(),
                        p.created(),
                        p.mustChange()));
    }

    /** @param organisation the one they work for from now on */
    public Person rename(UUID id, String name, String organisation, Actor by) {
        String line = Text.line(name, NAME);
        if (organisations.find(organisation) == null) throw new StoreFault("organisation.none", organisation);
        return change(
                id,
                "person.changed",
                by,
                p -> new Person(
                        p.id(),
                        p.login(),
                        line,
                        organisation,
                        p.roles(),
                        p.active(),
                        p.passwordHash(),
                        p.created(),
                        p.mustChange()));
    }

    /** Closes an account, and ends its sessions and tokens. */
    public Person deactivate(UUID id, Actor by) {
        return change(id, "person.closed", by, p -> active(p, false));
    }

    /** Opens a closed account again. */
    public Person activate(UUID id, Actor by) {
        return change(id, "person.opened", by, p -> active(p, true));
    }

    private static Person active(Person p, boolean active) {
        return new Person(
                p.id(),
                p.login(),
                p.name(),
                p.organisation(),
                p.roles(),
                active,
                p.passwordHash(),
                p.created(),
                p.mustChange());
    }

    /**
     * Erases login, name, password, passkeys, numbers at providers, sessions, codes and tokens of somebody. The id stays: versions
     * and the audit log
     * point to it, and show that there was somebody.
     */
    public Person erase(UUID id, Actor by) {
        return change(
                id,
                "person.erased",
                by,
                p -> new Person(p.id(), "", "", p.organisation(), Set.of(), false, null, p.created(), false));
    }

    private Person change(UUID id, String action, Actor by, UnaryOperator<Person> how) {
        return database.write(handle -> {
            List<UUID> administrators = PersonRows.administrators(handle);
            Person before = PersonRows.hold(handle, id);
            if (before.erased()) throw new StoreFault("person.none");
            Person after = how.apply(before);
            if (administrators.equals(List.of(id)) && !after.allows(Right.MANAGE_PEOPLE))
                throw new StoreFault("people.lastAdministrator");
            PersonRows.update(handle, after);
            shut(handle, before, after, by);
            audit.append(handle, by, action, subject(id), standing(after));
            return after;
        });
    }

    /** Who is out must be out at once; so must whoever came in by a password that somebody else has replaced. */
    private void shut(Handle handle, Person before, Person after, Actor by) {
        boolean replaced = !Objects.equals(before.passwordHash(), after.passwordHash())
                && !by.person().equals(after.id());
        if (!after.active() || replaced) {
            Traces.endSessions(handle, before);
            for (UUID token : TokenRows.revokeAll(handle, before.id(), database.now()))
                Tokens.revoked(handle, audit, before.id(), token, by);
        }
        if (after.erased()) Traces.erase(handle, before);
    }

    private static String subject(UUID id) {
        return "person:" + id;
    }
}
