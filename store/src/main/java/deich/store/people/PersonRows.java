// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.StoreFault;
import deich.store.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** People as rows. */
final class PersonRows {

    private static final String ADMINISTRATORS = "select * from person where active and roles like '%VERWALTER%'";

    private PersonRows() {}

    static @Nullable Person find(Handle handle, UUID id) {
        return handle.createQuery("select * from person where id = :id")
                .bind("id", id)
                .map((row, context) -> person(row))
                .findOne()
                .orElse(null);
    }

    /** As {@link #find}, and nobody else changes the row until the transaction ends. */
    static Person hold(Handle handle, UUID id) {
        return handle.createQuery("select * from person where id = :id for update")
                .bind("id", id)
                .map((row, context) -> person(row))
                .findOne()
                .orElseThrow(() -> new StoreFault("person.none"));
    }

    static @Nullable Person find(Handle handle, String login) {
        return handle.createQuery("select * from person where login = :login")
                .bind("login", login)
                .map((row, context) -> person(row))
                .findOne()
                .orElse(null);
    }

    static List<Person> of(Handle handle, @Nullable String organisation) {
        String where = organisation == null ? "" : " and organisation = :organisation";
        var query =
                handle.createQuery("select * from person where login is not null" + where + " order by name, login");
        if (organisation != null) query.bind("organisation", organisation);
        return query.map((row, context) -> person(row)).list();
    }

    /**
     * Ids of those who can manage people. The rows are held until the transaction ends, so that two of them cannot each take
     * the other away.
     */
    static List<UUID> administrators(Handle handle) {
        return handle
                .createQuery(ADMINISTRATORS + " order by id for update")
                .map((row, context) -> person(row))
                .list()
                .stream()
                .map(Person::id)
                .toList();
    }

    /** Whether there is one. Holds nothing: everybody who comes to the door asks it. */
    static boolean anyAdministrator(Handle handle) {
        return handle.createQuery(ADMINISTRATORS + " limit 1")
                .map((row, context) -> person(row))
                .findFirst()
                .isPresent();
    }

    static void insert(Handle handle, Person person) {
        bind(
                handle,
                "insert into person (id, login, name, organisation, roles, active, password_hash, created_at, must_change)"
                        + " values (:id, :login, :name, :organisation, :roles, :active, :hash, :created, :change)",
                person);
    }

    static void update(Handle handle, Person person) {
        bind(
                handle,
                "update person set login = :login, name = :name, organisation = :organisation, roles = :roles,"
                        + " active = :active, password_hash = :hash, created_at = :created, must_change = :change"
                        + " where id = :id",
                person);
    }

    private static void bind(Handle handle, String sql, Person person) {
        handle.createUpdate(sql)
                .bind("id", person.id())
                .bind("login", person.erased() ? null : person.login())
                .bind("name", person.erased() ? null : person.name())
                .bind("organisation", person.organisation())
                .bind("roles", text(person.roles()))
                .bind("active", person.active())
                .bind("hash", person.passwordHash())
                .bind("created", person.created())
                .bind("change", person.mustChange())
                .execute();
    }

    static String text(Collection<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(","));
    }

    private static Set<Role> roles(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private static Person person(ResultSet row) throws SQLException {
        String login = row.getString("login");
        String name = row.getString("name");
        return new Person(
                row.getObject("id", UUID.class),
                login == null ? "" : login,
                name == null ? "" : name,
                row.getString("organisation"),
                roles(row.getString("roles")),
                row.getBoolean("active"),
                row.getString("password_hash"),
                Database.moment(row, "created_at"),
                row.getBoolean("must_change"));
    }
}
