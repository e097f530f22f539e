// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Who signs in at which provider. An account and a number there become one only by a code that somebody handed over; being
 * known to the provider opens nothing.
 */
public final class Identities {

    private static final int ISSUER = 500;
    private static final int SUBJECT = 255;

    private final Database database;
    private final Audit audit;
    private final Codes codes;

    public Identities(Database database, Audit audit, Codes codes) {
        this.database = database;
        this.audit = audit;
        this.codes = codes;
    }

    /** Whose number this is, whether the account is open or closed; null when nobody's. */
    public @Nullable Person whose(String issuer, String subject) {
        return database.read(handle -> handle.createQuery(
                        "select person from person_identity where issuer = :issuer and subject = :subject")
                .bind("issuer", issuer)
                .bind("subject", subject)
                .mapTo(UUID.class)
                .findOne()
                .map(person -> PersonRows.find(handle, person))
                .orElse(null));
    }

    /** Those of one account, the oldest first. */
    public List<Identity> of(UUID person) {
        return database.read(handle -> handle.createQuery(
                        "select issuer, subject, linked_at from person_identity where person = :person order by linked_at, issuer")
                .bind("person", person)
                .map((row, context) -> new Identity(
                        row.getString("issuer"), row.getString("subject"), Database.moment(row, "linked_at")))
                .list());
    }

    /** Ids of all who have one. */
    public Set<UUID> linked() {
        return database.read(handle -> Set.copyOf(handle.createQuery("select distinct person from person_identity")
                .mapTo(UUID.class)
                .list()));
    }

    /**
     * Uses the code up and links its account with this number, both or neither; open sessions of the account end, as with a new
     * password. Null when the code was used meanwhile, is too
     * old, or the account was closed.
     *
     * @throws StoreFault when the number belongs to an account already, or the account has one of this issuer
     */
    public @Nullable Person link(Codes.Holder code, String issuer, String subject) {
        UUID id = code.person();
        if (id == null || issuer.length() > ISSUER || subject.isEmpty() || subject.length() > SUBJECT) return null;
        try {
            return database.write(handle -> {
                Person person = PersonRows.hold(handle, id);
                if (!person.active() || !codes.use(handle, code)) return null;
                insert(handle, id, issuer, subject);
                Traces.endSessions(handle, person);
                audit.append(handle, new Actor(id), "identity.linked", subject(id), Map.of("issuer", issuer));
                return person;
            });
        } catch (JdbiException failed) {
            if (Database.twice(failed)) throw new StoreFault(failed, "identity.taken");
            throw failed;
        }
    }

    private void insert(Handle handle, UUID person, String issuer, String subject) {
        handle.createUpdate("insert into person_identity (issuer, subject, person, linked_at)"
                        + " values (:issuer, :subject, :person, :now)")
                .bind("issuer", issuer)
                .bind("subject", subject)
                .bind("person", person)
                .bind("now", database.now())
                .execute();
    }

    /** Parts an account from all its numbers, and ends its sessions. False when it has none. */
    public boolean unlink(UUID id, Actor by) {
        return database.write(handle -> {
            Person person = PersonRows.hold(handle, id);
            int gone = handle.createUpdate("delete from person_identity where person = :person")
                    .bind("person", id)
                    .execute();
            if (gone == 0) return false;
            Traces.endSessions(handle, person);
            audit.append(handle, by, "identity.unlinked", subject(id), Map.of());
            return true;
        });
    }

    private static String subject(UUID person) {
        return "person:" + person;
    }
}
