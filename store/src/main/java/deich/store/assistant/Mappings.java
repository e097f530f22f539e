// SPDX-License-Identifier: EUPL-1.2
package deich.store.assistant;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import deich.store.sql.Line;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;

/** What people decided of proposed mappings. Everybody learns from what anybody confirmed: a mapping is no secret. */
public final class Mappings {

    private final Database database;
    private final Audit audit;

    public Mappings(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Decides, also anew. @throws StoreFault when an id is missing or too long, or there is no such organisation */
    public Decision decide(String organisation, String source, String target, boolean confirmed, Actor by) {
        var decision = new Decision(
                organisation, Line.of(source, 100), Line.of(target, 100), confirmed, by.person(), database.now());
        try {
            return database.write(handle -> {
                handle.createUpdate("delete from mapping"
                                + " where organisation = :organisation and source = :source and target = :target")
                        .bind("organisation", organisation)
                        .bind("source", decision.source())
                        .bind("target", decision.target())
                        .execute();
                handle.createUpdate("insert into mapping (organisation, source, target, confirmed, person, decided_at)"
                                + " values (:organisation, :source, :target, :confirmed, :by, :at)")
                        .bind("organisation", organisation)
                        .bind("source", decision.source())
                        .bind("target", decision.target())
                        .bind("confirmed", confirmed)
                        .bind("by", decision.by())
                        .bind("at", decision.at())
                        .execute();
                audit.append(
                        handle,
                        by,
                        confirmed ? "mapping.confirmed" : "mapping.rejected",
                        "organisation:" + organisation,
                        Map.of("source", decision.source(), "target", decision.target()));
                return decision;
            });
        } catch (JdbiException failed) {
            if (Database.referred(failed)) throw new StoreFault(failed, "organisation.none", organisation);
            throw failed;
        }
    }

    /** Takes a decision back: the pair is open again. False when there was none. */
    public boolean withdraw(String organisation, String source, String target, Actor by) {
        return database.write(handle -> {
            int gone = handle.createUpdate("delete from mapping"
                            + " where organisation = :organisation and source = :source and target = :target")
                    .bind("organisation", organisation)
                    .bind("source", source)
                    .bind("target", target)
                    .execute();
            if (gone == 0) return false;
            audit.append(
                    handle,
                    by,
                    "mapping.withdrawn",
                    "organisation:" + organisation,
                    Map.of("source", source, "target", target));
            return true;
        });
    }

    /** Of all organisations, by source, target and organisation. */
    public List<Decision> all() {
        return database.read(handle -> handle.createQuery("select * from mapping order by source, target, organisation")
                .map((row, context) -> new Decision(
                        row.getString("organisation"),
                        row.getString("source"),
                        row.getString("target"),
                        row.getBoolean("confirmed"),
                        row.getObject("person", UUID.class),
                        Database.moment(row, "decided_at")))
                .list());
    }
}
