// SPDX-License-Identifier: EUPL-1.2
package deich.store.audit;

import deich.store.Actor;
import deich.store.sql.Database;
import deich.store.sql.Pairs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The audit log (Protokoll). Entries are added and never changed; each carries the hash of the one before, so whoever
 * changes, removes or inserts one must forge all that follow. Whoever may write to the database itself can do even that:
 * therefore note down {@link #head} elsewhere now and then.
 */
public final class Audit {

    private static final int SUBJECT = 200;
    private static final int PAGE = 1_000;
    private static final int MOST_DETAILS = 20;
    private static final int LONGEST_DETAIL = 300;

    private final Database database;

    public Audit(Database database) {
        this.database = database;
    }

    /** What stood last: where the chain ends. */
    public record Head(long seq, String hash) {}

    /**
     * Adds an entry within a transaction that is under way, as its last act: from here to its end other writers wait, so
     * that the chain stays one line.
     *
     * @param action short dotted word in lower case
     * @param details at most 20, keys in lower case; no personal data, no secrets
     */
    public void append(Handle handle, Actor actor, String action, String subject, Map<String, String> details) {
        if (!action.matches("[a-z][a-z-]*(\\.[a-z][a-z-]*)+")) throw new IllegalArgumentException("action " + action);
        Head head = handle.createQuery("select seq, hash from audit_head where id = 1 for update")
                .map((row, context) -> new Head(row.getLong("seq"), row.getString("hash")))
                .one();
        Entry entry = new Entry(
                        head.seq() + 1,
                        database.now(),
                        actor.person(),
                        action,
                        Pairs.cut(subject, SUBJECT),
                        bounded(details),
                        head.hash(),
                        "")
                .sealed();
        insert(handle, entry);
        handle.createUpdate("update audit_head set seq = :seq, hash = :hash where id = 1")
                .bind("seq", entry.seq())
                .bind("hash", entry.hash())
                .execute();
    }

    /** Adds an entry for something that changed nothing here, such as a sign-in that failed. */
    public void append(Actor actor, String action, String subject, Map<String, String> details) {
        database.write(handle -> {
            append(handle, actor, action, subject, details);
            return true;
        });
    }

    /** Few and short. What is longer is cut, for an audit log must never refuse. */
    private static SortedMap<String, String> bounded(Map<String, String> details) {
        if (details.size() > MOST_DETAILS) throw new IllegalArgumentException(details.size() + " details");
        var bounded = new TreeMap<String, String>();
        details.forEach((key, value) -> {
            if (!key.matches("[a-z][a-zA-Z.-]{0,39}")) throw new IllegalArgumentException("detail '" + key + "'");
            bounded.put(key, Pairs.cut(value, LONGEST_DETAIL));
        });
        return bounded;
    }

    private static void insert(Handle handle, Entry entry) {
        handle.createUpdate("insert into audit_entry (seq, at, actor, action, subject, details, previous, hash)"
                        + " values (:seq, :at, :actor, :action, :subject, :details, :previous, :hash)")
                .bind("seq", entry.seq())
                .bind("at", entry.at())
                .bind("actor", entry.actor())
                .bind("action", entry.action())
                .bind("subject", entry.subject())
                .bind("details", Pairs.write(entry.details()))
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
    }

    /** Entries before the given one, the newest first. @param before {@link Long#MAX_VALUE} for the newest of all */
    public List<Entry> page(long before, int most) {
        return page(before, most, null);
    }

    /** Entries about one subject before the given one, the newest first. @param subject null for all */
    public List<Entry> page(long before, int most, @Nullable String subject) {
        return database.read(handle -> {
            var query = handle.createQuery("select * from audit_entry where seq < :before"
                    + (subject == null ? "" : " and subject = :subject") + " order by seq desc limit :most");
            if (subject != null) query.bind("subject", subject);
            return query.bind("before", before)
                    .bind("most", Math.clamp(most, 1, PAGE))
                    .map((row, context) -> entry(row))
                    .list();
        });
    }

    /**
     * Entries before the given one by people of one organisation, or about their accounts; the newest first.
     *
     * @param organisation id; those who were erased still count to theirs
     */
    public List<Entry> pageOf(String organisation, long before, int most) {
        return database.read(handle -> handle.createQuery("select * from audit_entry where seq < :before"
                        + " and (actor in (select id from person where organisation = :organisation)"
                        + " or subject in (select 'person:' || cast(id as varchar(36)) from person"
                        + " where organisation = :organisation)) order by seq desc limit :most")
                .bind("before", before)
                .bind("organisation", organisation)
                .bind("most", Math.clamp(most, 1, PAGE))
                .map((row, context) -> entry(row))
                .list());
    }

    /** Entries after the given one, the oldest first: what came meanwhile, in the order in which it came. */
    public List<Entry> after(long seq, int most) {
        return database.read(
                handle -> handle.createQuery("select * from audit_entry where seq > :seq order by seq limit :most")
                        .bind("seq", seq)
                        .bind("most", Math.clamp(most, 1, PAGE))
                        .map((row, context) -> entry(row))
                        .list());
    }

    public Head head() {
        return database.read(Audit::head);
    }

    private static Head head(Handle handle) {
        return handle.createQuery("select seq, hash from audit_head where id = 1")
                .map((row, context) -> new Head(row.getLong("seq"), row.getString("hash")))
                .one();
    }

    /** Whether every entry is as it was written, and none is missing or too many, up to the newest there is now. */
    public Verdict verify() {
        return database.read(Audit::verify);
    }

    /** The same within a transaction that is under way, of what it sees. */
    public static Verdict verify(Handle handle) {
        Head head = head(handle);
        long seq = 0;
        String hash = "0".repeat(64);
        while (seq < head.seq()) {
            List<Entry> next = following(handle, seq, head.seq());
            if (next.isEmpty()) return new Verdict.Broken(seq + 1);
            for (Entry entry : next) {
                boolean linked = entry.seq() == seq + 1 && entry.previous().equals(hash);
                if (!linked || !entry.intact()) return new Verdict.Broken(seq + 1);
                seq = entry.seq();
                hash = entry.hash();
            }
        }
        if (!hash.equals(head.hash())) return new Verdict.Broken(seq);
        // What others add meanwhile moves the head first; beyond the head there is nothing.
        long last = last(handle);
        return last > head(handle).seq() ? new Verdict.Broken(last) : new Verdict.Intact(head);
    }

    private static long last(Handle handle) {
        return handle.createQuery("select coalesce(max(seq), 0) from audit_entry")
                .mapTo(Long.class)
                .one();
    }

    private static List<Entry> following(Handle handle, long seq, long last) {
        return handle.createQuery(
                        "select * from audit_entry where seq > :seq and seq <= :last order by seq limit :most")
                .bind("seq", seq)
                .bind("last", last)
                .bind("most", PAGE)
                .map((row, context) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                Database.moment(row, "at"),
                row.getObject("actor", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                Pairs.read(row.getString("details")),
                row.getString("previous"),
                untouched(row.getString("details")) ? row.getString("hash") : "");
    }

    /** What reads the same but is not how Deich writes it was written by somebody else. */
    private static boolean untouched(String details) {
        return Pairs.write(Pairs.read(details)).equals(details);
    }
}
