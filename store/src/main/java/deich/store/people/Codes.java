// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.Actor;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import deich.store.sql.Sha256;
import java.io.Serializable;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Codes that work once: shown once, kept only as a hash. A new one for the same purpose and person makes the older ones
 * void.
 */
public final class Codes {

    private final Database database;
    private final Audit audit;

    public Codes(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** What a code is for. */
    public enum Purpose {
        /** To become the first who manages people. For nobody in particular: whoever reads the console. */
        FIRST_ADMINISTRATOR,
        /** To set the first password or passkey of a new account. */
        INVITATION,
        /** To set a new one. */
        RESET
    }

    /**
     * A code that was right.
     *
     * @param id which one it is; gives away nothing of the code
     * @param person whose account it is for; null for the first administrator
     */
    public record Holder(UUID id, Purpose purpose, @Nullable UUID person) implements Serializable {}

    /**
     * A new code.
     *
     * @param person whose account it is for; null for the first administrator
     * @param lives how long it can be used
     * @return the code itself, which is shown to somebody now and never again
     */
    public String issue(Purpose purpose, @Nullable UUID person, Duration lives, Actor by) {
        Code code = Code.random();
        database.write(handle -> {
            Instant now = database.now();
            makeVoid(handle, purpose, person, now);
            handle.createUpdate("delete from code where expires_at < :now")
                    .bind("now", now)
                    .execute();
            var insert = handle.createUpdate("insert into code (id, hash, purpose, person, expires_at)"
                    + " values (:id, :hash, :purpose, :person, :expires)");
            // A null that says it is a text is no id to PostgreSQL.
            if (person == null) insert.bindNull("person", Types.OTHER);
            else insert.bind("person", person);
            insert.bind("id", UUID.randomUUID())
                    .bind("hash", code.hash())
                    .bind("purpose", purpose.name())
                    .bind("expires", now.plus(lives))
                    .execute();
            audit.append(handle, by, "code.issued", subject(person), Map.of("purpose", purpose.name()));
            return true;
        });
        return code.shown();
    }

    private static void makeVoid(Handle handle, Purpose purpose, @Nullable UUID person, Instant now) {
        var update =
                handle.createUpdate("update code set used_at = :now where used_at is null and purpose = :purpose and "
                        + (person == null ? "person is null" : "person = :person"));
        if (person != null) update.bind("person", person);
        update.bind("now", now).bind("purpose", purpose.name()).execute();
    }

    /** Whom a code is for, without using it up; null when it is wrong, used or too old. */
    public @Nullable Holder look(Purpose purpose, String code) {
        return database.read(handle -> {
            Row found = find(handle, purpose, code);
            return found == null ? null : new Holder(found.id(), purpose, found.person());
        });
    }

    /** Uses a code up. Of several who try the same code at once, one succeeds. Null when it is wrong, used or too old. */
    public @Nullable Holder redeem(Purpose purpose, String code) {
        return database.write(handle -> {
            Row found = find(handle, purpose, code);
            if (found == null) return null;
            var holder = new Holder(found.id(), purpose, found.person());
            return use(handle, holder) ? holder : null;
        });
    }

    private record Row(UUID id, String hash, @Nullable UUID person) {}

    /**
     * The database is asked by the beginning of the hash, and the whole is compared in a time that tells nothing: how long
     * the answer takes gives away no more than what a guess has in common with a hash that nobody can turn back.
     */
    private @Nullable Row find(Handle handle, Purpose purpose, String typed) {
        String hash = Code.typed(typed).hash();
        List<Row> candidates = handle.createQuery("select id, hash, person from code where substr(hash, 1, 8) = :begin"
                        + " and purpose = :purpose and used_at is null and expires_at > :now")
                .bind("begin", hash.substring(0, 8))
                .bind("purpose", purpose.name())
                .bind("now", database.now())
                .map((row, context) -> new Row(
                        row.getObject("id", UUID.class), row.getString("hash"), row.getObject("person", UUID.class)))
                .list();
        return candidates.stream()
                .filter(row -> Sha256.same(row.hash(), hash))
                .findFirst()
                .orElse(null);
    }

    /** Within a transaction that is under way. False when it was used already, or is too old by now. */
    boolean use(Handle handle, Holder code) {
        Instant now = database.now();
        int used = handle.createUpdate(
                        "update code set used_at = :now where id = :id and used_at is null and expires_at > :now")
                .bind("now", now)
                .bind("id", code.id())
                .execute();
        if (used == 0) return false;
        Actor by = code.person() == null ? Actor.DEICH : new Actor(code.person());
        audit.append(
                handle,
                by,
                "code.redeemed",
                subject(code.person()),
                Map.of("purpose", code.purpose().name()));
        return true;
    }

    private static String subject(@Nullable UUID person) {
        return person == null ? "store" : "person:" + person;
    }
}
