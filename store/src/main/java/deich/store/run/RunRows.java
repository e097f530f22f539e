// SPDX-License-Identifier: EUPL-1.2
package deich.store.run;

import deich.store.sql.Database;
import deich.store.sql.Pairs;
import deich.store.stock.StockId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Runs as rows. */
final class RunRows {

    private RunRows() {}

    static void insert(Handle handle, Run run) {
        handle.createUpdate(
                        "insert into run (id, stock, version, kind, order_text, state, progress, asked_by, asked_at,"
                                + " tries) values (:id, :stock, :version, :kind, :order, 'QUEUED', 0, :by, :asked, 0)")
                .bind("id", run.id())
                .bind("stock", run.stock().value())
                .bind("version", run.version())
                .bind("kind", run.kind())
                .bind("order", Pairs.write(new TreeMap<>(run.order())))
                .bind("by", run.by())
                .bind("asked", run.asked())
                .execute();
    }

    static @Nullable Run find(Handle handle, UUID id) {
        return handle.createQuery("select * from run where id = :id")
                .bind("id", id)
                .map((row, context) -> run(row))
                .findOne()
                .orElse(null);
    }

    /** The newest first. */
    static List<Run> of(Handle handle, StockId stock, int most) {
        return handle.createQuery("select * from run where stock = :stock order by asked_at desc, id limit :most")
                .bind("stock", stock.value())
                .bind("most", most)
                .map((row, context) -> run(row))
                .list();
    }

    /** Those that wait or are worked on, the oldest first. */
    static List<Run> open(Handle handle, int most) {
        return handle.createQuery(
                        "select * from run where state in ('QUEUED', 'RUNNING') order by asked_at, id limit :most")
                .bind("most", most)
                .map((row, context) -> run(row))
                .list();
    }

    /** Those of a kind that are done: of the newest version first, of one version the newest first. */
    static List<Run> done(Handle handle, StockId stock, String kind, int most) {
        return handle.createQuery("select * from run where stock = :stock and kind = :kind and state = 'DONE'"
                        + " order by version desc, asked_at desc, id limit :most")
                .bind("stock", stock.value())
                .bind("kind", kind)
                .bind("most", most)
                .map((row, context) -> run(row))
                .list();
    }

    /** The newest that was asked the same of the same version. */
    static Run last(Handle handle, Run like) {
        return handle
                .createQuery("select * from run where stock = :stock and version = :version and kind = :kind"
                        + " order by asked_at desc, id")
                .bind("stock", like.stock().value())
                .bind("version", like.version())
                .bind("kind", like.kind())
                .map((row, context) -> run(row))
                .list()
                .stream()
                .filter(run -> run.order().equals(like.order()))
                .findFirst()
                .orElse(like);
    }

    /** Until the transaction ends, whoever else holds the runs of this inventory waits. */
    static void hold(Handle handle, StockId stock) {
        handle.createQuery("select id from stock where id = :id for update")
                .bind("id", stock.value())
                .mapTo(String.class)
                .one();
    }

    /** Ids of those that wait, the oldest first. */
    static List<UUID> waiting(Handle handle, int most) {
        return handle.createQuery("select id from run where state = 'QUEUED' order by asked_at, id limit :most")
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** False when another worker was faster. */
    static boolean take(Handle handle, UUID id, String worker, Instant now) {
        return handle.createUpdate(
                                "update run set state = 'RUNNING', worker = :worker, started_at = :now, heard_at = :now,"
                                        + " progress = 0, tries = tries + 1 where id = :id and state = 'QUEUED'")
                        .bind("worker", worker)
                        .bind("now", now)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** False when it is no longer this worker's. */
    static boolean hear(Handle handle, UUID id, String worker, double progress, Instant now) {
        return handle.createUpdate("update run set progress = :progress, heard_at = :now"
                                + " where id = :id and worker = :worker and state = 'RUNNING'")
                        .bind("progress", progress)
                        .bind("now", now)
                        .bind("id", id)
                        .bind("worker", worker)
                        .execute()
                == 1;
    }

    /** False when it is no longer this worker's. */
    static boolean end(Handle handle, UUID id, String worker, Run.State state, @Nullable String failure, Instant now) {
        return handle.createUpdate("update run set state = :state, failure = :failure, ended_at = :now,"
                                + " progress = case when :state = 'DONE' then 1 else progress end"
                                + " where id = :id and worker = :worker and state = 'RUNNING'")
                        .bind("state", state.name())
                        .bind("failure", failure)
                        .bind("now", now)
                        .bind("id", id)
                        .bind("worker", worker)
                        .execute()
                == 1;
    }

    static boolean cancel(Handle handle, UUID id, Instant now) {
        return handle.createUpdate("update run set state = 'CANCELLED', ended_at = :now"
                                + " where id = :id and state in ('QUEUED', 'RUNNING')")
                        .bind("now", now)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Ids of those whose workers fell silent so many times; held until the transaction ends. */
    static List<UUID> lost(Handle handle, Instant since, int tries) {
        return handle.createQuery("select id from run"
                        + " where state = 'RUNNING' and heard_at < :since and tries >= :tries order by id for update")
                .bind("since", since)
                .bind("tries", tries)
                .mapTo(UUID.class)
                .list();
    }

    static void giveUp(Handle handle, UUID id, String failure, Instant now) {
        handle.createUpdate("update run set state = 'FAILED', failure = :failure, ended_at = :now where id = :id")
                .bind("failure", failure)
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    static int backToQueue(Handle handle, Instant since) {
        return handle.createUpdate("update run set state = 'QUEUED', worker = null, progress = 0, started_at = null"
                        + " where state = 'RUNNING' and heard_at < :since")
                .bind("since", since)
                .execute();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                new StockId(row.getString("stock")),
                row.getInt("version"),
                row.getString("kind"),
                Pairs.read(row.getString("order_text")),
                Run.State.valueOf(row.getString("state")),
                row.getDouble("progress"),
                row.getObject("asked_by", UUID.class),
                Database.moment(row, "asked_at"),
                Database.momentOrNull(row, "started_at"),
                Database.momentOrNull(row, "ended_at"),
                row.getString("failure"));
    }
}
