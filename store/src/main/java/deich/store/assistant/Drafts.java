// SPDX-License-Identifier: EUPL-1.2
package deich.store.assistant;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import deich.store.sql.Line;
import deich.store.sql.Sha256;
import deich.store.stock.StockId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Drafts, and who released them. What is released is not changed any more. */
public final class Drafts {

    /** Longest text, in characters. */
    public static final int LONGEST = 500_000;

    private final Database database;
    private final Audit audit;

    public Drafts(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * Keeps a new one.
     *
     * @throws StoreFault when a text is missing or too long, or there is no such inventory or organisation
     */
    public Draft keep(
            StockId stock,
            int version,
            String organisation,
            String kind,
            String title,
            String text,
            String marker,
            Actor by) {
        checked(text);
        var draft = new Draft(
                UUID.randomUUID(),
                stock,
                version,
                organisation,
                kind,
                Line.of(title, 300),
                text,
                text,
                marker,
                by.person(),
                database.now(),
                null,
                null);
        try {
            return database.write(handle -> {
                insert(handle, draft);
                audit.append(handle, by, "draft.made", subject(draft), Map.of("kind", kind, "digest", digest(text)));
                return draft;
            });
        } catch (JdbiException failed) {
            if (Database.referred(failed)) throw new StoreFault(failed, "stock.none", stock);
            throw failed;
        }
    }

    private static void checked(String text) {
        if (text.isBlank() || text.length() > LONGEST) throw new StoreFault("draft.length", LONGEST);
    }

    private static void insert(Handle handle, Draft draft) {
        handle.createUpdate(
                        "insert into draft (id, stock, version, organisation, kind, title, made, text, marker, person,"
                                + " made_at) values (:id, :stock, :version, :organisation, :kind, :title, :made, :text, :marker,"
                                + " :by, :at)")
                .bind("id", draft.id())
                .bind("stock", draft.stock().value())
                .bind("version", draft.version())
                .bind("organisation", draft.organisation())
                .bind("kind", draft.kind())
                .bind("title", draft.title())
                .bind("made", draft.made())
                .bind("text", draft.text())
                .bind("marker", draft.marker())
                .bind("by", draft.by())
                .bind("at", draft.at())
                .execute();
    }

    /** A draft as a list names it: without its texts, which may be long. @param releasedBy null while nobody stands for it */
    public record Listed(
            UUID id,
            String kind,
            String title,
            int version,
            UUID by,
            Instant at,
            @Nullable UUID releasedBy,
            @Nullable Instant releasedAt) {

        public static Listed of(Draft draft) {
            return new Listed(
                    draft.id(),
                    draft.kind(),
                    draft.title(),
                    draft.version(),
                    draft.by(),
                    draft.at(),
                    draft.releasedBy(),
                    draft.releasedAt());
        }
    }

    /** Those of an organisation in an inventory, the newest first. */
    public List<Listed> of(StockId stock, String organisation) {
        return database.read(handle -> handle.createQuery(
                        "select id, kind, title, version, person, made_at, released_by, released_at from draft"
                                + " where stock = :stock and organisation = :organisation order by made_at desc, id")
                .bind("stock", stock.value())
                .bind("organisation", organisation)
                .map((row, context) -> listed(row))
                .list());
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getInt("version"),
                row.getObject("person", UUID.class),
                Database.moment(row, "made_at"),
                row.getObject("released_by", UUID.class),
                Database.momentOrNull(row, "released_at"));
    }

    /** Null when this organisation has none of this id there. */
    public @Nullable Draft find(StockId stock, String organisation, UUID id) {
        return database.read(handle -> find(handle, stock, organisation, id));
    }

    private static @Nullable Draft find(Handle handle, StockId stock, String organisation, UUID id) {
        return handle.createQuery(
                        "select * from draft where id = :id and stock = :stock and organisation = :organisation")
                .bind("id", id)
                .bind("stock", stock.value())
                .bind("organisation", organisation)
                .map((row, context) -> draft(row))
                .findOne()
                .orElse(null);
    }

    /**
     * Changes the text.
     *
     * @param digest of the text that was changed; where it is another by now, nothing is
     * @return false when there is none of this id, its text is another, or it is released
     */
    public boolean change(StockId stock, String organisation, UUID id, String digest, String text, Actor by) {
        checked(text);
        return database.write(handle -> {
            Draft draft = find(handle, stock, organisation, id);
            if (draft == null || !digest(draft.text()).equals(digest)) return false;
            boolean done = handle.createUpdate(
                                    "update draft set text = :text where id = :id and released_by is null and text = :old")
                            .bind("text", text)
                            .bind("old", draft.text())
                            .bind("id", id)
                            .execute()
                    == 1;
            if (done) audit.append(handle, by, "draft.changed", subject(draft), Map.of("digest", digest(text)));
            return done;
        });
    }

    /**
     * Somebody stands for the text that they read.
     *
     * @param digest of the text that was shown; where it has changed since, nothing is released
     * @return false when there is none of this id, its text is another, or somebody released it before
     */
    public boolean release(StockId stock, String organisation, UUID id, String digest, Actor by) {
        return database.write(handle -> {
            Draft draft = find(handle, stock, organisation, id);
            if (draft == null || !digest(draft.text()).equals(digest)) return false;
            boolean done = handle.createUpdate("update draft set released_by = :by, released_at = :at"
                                    + " where id = :id and released_by is null and text = :text")
                            .bind("by", by.person())
                            .bind("at", database.now())
                            .bind("id", id)
                            .bind("text", draft.text())
                            .execute()
                    == 1;
            if (done) audit.append(handle, by, "draft.released", subject(draft), Map.of("digest", digest));
            return done;
        });
    }

    /** False when there is none of this id. */
    public boolean delete(StockId stock, String organisation, UUID id, Actor by) {
        return database.write(handle -> {
            Draft draft = find(handle, stock, organisation, id);
            if (draft == null) return false;
            handle.createUpdate("delete from draft where id = :id")
                    .bind("id", id)
                    .execute();
            audit.append(handle, by, "draft.deleted", subject(draft), Map.of("digest", digest(draft.text())));
            return true;
        });
    }

    /** SHA-256 of a text in UTF-8. */
    public static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String subject(Draft draft) {
        return "draft:" + draft.id();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                new StockId(row.getString("stock")),
                row.getInt("version"),
                row.getString("organisation"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("made"),
                row.getString("text"),
                row.getString("marker"),
                row.getObject("person", UUID.class),
                Database.moment(row, "made_at"),
                row.getObject("released_by", UUID.class),
                Database.momentOrNull(row, "released_at"));
    }
}
