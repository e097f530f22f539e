// SPDX-License-Identifier: EUPL-1.2
package deich.store.assistant;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import deich.store.sql.Line;
import deich.store.sql.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Documents of organisations. Deleting one deletes what it holds; that it was there, how large it was and the digest of its bytes
 * stay in the audit log, as the proof that it is gone.
 */
public final class Documents {

    /** Largest file, in bytes. */
    public static final int LARGEST = 20_000_000;

    /** So many may one organisation keep. */
    public static final int MOST = 500;

    private static final String ALL =
            "select id, organisation, name, title, purpose, vouched, delete_on, digest, size, person, kept_at from document ";

    private final Database database;
    private final Audit audit;

    public Documents(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * Keeps a file as an upload that nobody has vouched for yet.
     *
     * @throws StoreFault when it is empty or too large, there are too many, a text is missing or too long, or there is no such
     *     organisation
     */
    public Kept keep(
            String organisation,
            String name,
            String title,
            String purpose,
            @Nullable LocalDate deleteOn,
            byte[] bytes,
            Actor by) {
        if (bytes.length == 0 || bytes.length > LARGEST) throw new StoreFault("document.size", LARGEST / 1_000_000);
        return database.write(handle -> {
            if (!held(handle, organisation)) throw new StoreFault("organisation.none", organisation);
            if (of(handle, organisation).size() >= MOST) throw new StoreFault("document.many", MOST);
            var kept = new Kept(
                    UUID.randomUUID(),
                    organisation,
                    Line.of(name, 200),
                    Line.of(title, 300),
                    Line.of(purpose, 300),
                    false,
                    deleteOn,
                    Sha256.of(bytes),
                    bytes.length,
                    by.person(),
                    database.now());
            insert(handle, kept, bytes);
            audit.append(handle, by, "document.kept", subject(kept), details(kept));
            return kept;
        });
    }

    /** Two who hand over the last one at the same moment must not both succeed. */
    private static boolean held(Handle handle, String organisation) {
        return handle.createQuery("select id from organisation where id = :id for update")
                .bind("id", organisation)
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    private static void insert(Handle handle, Kept kept, byte[] bytes) {
        handle.createUpdate(
                        "insert into document (id, organisation, name, title, purpose, vouched, delete_on, digest, size,"
                                + " bytes, person, kept_at) values (:id, :organisation, :name, :title, :purpose, :vouched,"
                                + " :deleteOn, :digest, :size, :bytes, :by, :at)")
                .bind("id", kept.id())
                .bind("organisation", kept.organisation())
                .bind("name", kept.name())
                .bind("title", kept.title())
                .bind("purpose", kept.purpose())
                .bind("vouched", kept.vouched())
                .bind(
                        "deleteOn",
                        kept.deleteOn() == null ? null : kept.deleteOn().toString())
                .bind("digest", kept.digest())
                .bind("size", kept.size())
                .bind("bytes", bytes)
                .bind("by", kept.by())
                .bind("at", kept.at())
                .execute();
    }

    /** All of an organisation, by title. */
    public List<Kept> of(String organisation) {
        return database.read(handle -> of(handle, organisation));
    }

    private static List<Kept> of(Handle handle, String organisation) {
        return handle.createQuery(ALL + "where organisation = :organisation order by title, id")
                .bind("organisation", organisation)
                .map((row, context) -> kept(row))
                .list();
    }

    /** Null when this organisation has none of this id. */
    public @Nullable Kept find(String organisation, UUID id) {
        return database.read(handle -> find(handle, organisation, id));
    }

    private static @Nullable Kept find(Handle handle, String organisation, UUID id) {
        return handle.createQuery(ALL + "where id = :id and organisation = :organisation")
                .bind("id", id)
                .bind("organisation", organisation)
                .map((row, context) -> kept(row))
                .findOne()
                .orElse(null);
    }

    /** What it holds; null when this organisation has none of this id. */
    public byte @Nullable [] bytes(String organisation, UUID id) {
        return database.read(handle -> handle.createQuery(
                        "select bytes from document where id = :id and organisation = :organisation")
                .bind("id", id)
                .bind("organisation", organisation)
                .mapTo(byte[].class)
                .findOne()
                .orElse(null));
    }

    /** Somebody of the organisation says that it is valid. False when there is none of this id. */
    public boolean vouch(String organisation, UUID id, Actor by) {
        return database.write(handle -> {
            Kept kept = find(handle, organisation, id);
            if (kept == null) return false;
            handle.createUpdate("update document set vouched = true where id = :id")
                    .bind("id", id)
                    .execute();
            audit.append(handle, by, "document.vouched", subject(kept), details(kept));
            return true;
        });
    }

    /** What was deleted; null when there was none of this id. */
    public @Nullable Kept delete(String organisation, UUID id, Actor by) {
        return database.write(handle -> {
            Kept kept = find(handle, organisation, id);
            if (kept == null) return null;
            int gone = handle.createUpdate("delete from document where id = :id")
                    .bind("id", id)
                    .execute();
            // another server was quicker, and it stands in the log once
            if (gone == 0) return null;
            audit.append(handle, by, "document.deleted", subject(kept), details(kept));
            return kept;
        });
    }

    /** Of all organisations, those whose day has come. */
    public List<Kept> due(LocalDate today) {
        return database.read(handle -> handle.createQuery(ALL + "where delete_on <= :today order by id")
                .bind("today", today.toString())
                .map((row, context) -> kept(row))
                .list());
    }

    private static String subject(Kept kept) {
        return "document:" + kept.id();
    }

    private static Map<String, String> details(Kept kept) {
        return Map.of("organisation", kept.organisation(), "digest", kept.digest(), "size", Long.toString(kept.size()));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String day = row.getString("delete_on");
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("title"),
                row.getString("purpose"),
                row.getBoolean("vouched"),
                day == null ? null : LocalDate.parse(day),
                row.getString("digest"),
                row.getLong("size"),
                row.getObject("person", UUID.class),
                Database.moment(row, "kept_at"));
    }
}
