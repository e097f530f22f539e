// SPDX-License-Identifier: EUPL-1.2
package deich.store.run;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import deich.store.sql.Pairs;
import deich.store.stock.Bytes;
import deich.store.stock.Contents;
import deich.store.stock.StockId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Computations that were ordered, and what came of them. Workers of several processes may claim from the same queue: each run
 * is claimed by one. Orders, cancellations and ends are in the audit log; signs of life are not.
 */
public final class Runs {

    /** As the failure of a run whose worker fell silent again and again. */
    public static final String LOST = "run.lost";

    private static final int TRIES = 3;
    private static final int CANDIDATES = 20;
    private static final int PAGE = 500;
    private static final int FAILURE = 2_000;
    private static final int MOST_ORDERED = 50;
    private static final int LONGEST_ORDERED = 2_000;

    private final Database database;
    private final Audit audit;

    public Runs(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * Orders a run.
     *
     * @param kind lower-case word
     * @param order at most 50 entries; keys are words
     */
    public Run queue(StockId stock, int version, String kind, Map<String, String> order, Actor by) {
        if (!kind.matches("[a-z][a-z-]{0,39}")) throw new IllegalArgumentException("kind " + kind);
        checkOrder(order);
        Run run = fresh(stock, version, kind, order, by);
        try {
            return database.write(handle -> queued(handle, run, by));
        } catch (JdbiException failed) {
            if (Database.referred(failed)) throw new StoreFault(failed, "stock.none", stock);
            throw failed;
        }
    }

    private Run fresh(StockId stock, int version, String kind, Map<String, String> order, Actor by) {
        return new Run(
                UUID.randomUUID(),
                stock,
                version,
                kind,
                order,
                Run.State.QUEUED,
                0,
                by.person(),
                database.now(),
                null,
                null,
                null);
    }

    private Run queued(Handle handle, Run run, Actor by) {
        RunRows.insert(handle, run);
        audit.append(handle, by, "run.ordered", subject(run.id()), about(run));
        return run;
    }

    /**
     * Orders once more what was done before, because a server no longer has what came of it; once for all who ask, whatever
     * server they ask at.
     *
     * @return the newest run like it: one that waits or is worked on; the last one, when that came to nothing and would again;
     *     else a fresh one
     */
    public Run again(Run like, Actor by) {
        Run known = database.read(handle -> RunRows.last(handle, like));
        if (known.state() != Run.State.DONE) return known;
        return database.write(handle -> {
            RunRows.hold(handle, like.stock());
            Run last = RunRows.last(handle, like);
            if (last.state() != Run.State.DONE) return last;
            return queued(handle, fresh(like.stock(), like.version(), like.kind(), like.order(), by), by);
        });
    }

    private static void checkOrder(Map<String, String> order) {
        if (order.size() > MOST_ORDERED) throw new IllegalArgumentException(order.size() + " orders");
        order.forEach((key, value) -> {
            if (!key.matches("[a-zA-Z][a-zA-Z0-9._-]{0,59}")
                    || value.length() > LONGEST_ORDERED
                    || value.indexOf(0) >= 0) throw new IllegalArgumentException("order " + key);
        });
    }

    private static Map<String, String> about(Run run) {
        return Map.of("stock", run.stock().value(), "version", Integer.toString(run.version()), "kind", run.kind());
    }

    /** Null when there is none. */
    public @Nullable Run find(UUID id) {
        return database.read(handle -> RunRows.find(handle, id));
    }

    /** Runs on an inventory, the newest first. */
    public List<Run> list(StockId stock, int most) {
        return database.read(handle -> RunRows.of(handle, stock, Math.clamp(most, 1, PAGE)));
    }

    /** Runs of all inventories that wait or are worked on, those that wait longest first. */
    public List<Run> open(int most) {
        return database.read(handle -> RunRows.open(handle, Math.clamp(most, 1, PAGE)));
    }

    /** Runs of a kind that are done: of the newest version first, of one version the newest first. */
    public List<Run> done(StockId stock, String kind, int most) {
        return database.read(handle -> RunRows.done(handle, stock, kind, Math.clamp(most, 1, PAGE)));
    }

    /**
     * Takes the run that has waited longest; null when none waits.
     *
     * @param worker a name that no other worker of any process has
     */
    public @Nullable Run claim(String worker) {
        for (UUID id : database.read(handle -> RunRows.waiting(handle, CANDIDATES))) {
            Run run = database.write(
                    handle -> RunRows.take(handle, id, worker, database.now()) ? RunRows.find(handle, id) : null);
            if (run != null) return run;
        }
        return null;
    }

    /**
     * A sign of life. False when the run is no longer this worker's: it was cancelled, or was taken for lost; then the worker
     * stops.
     */
    public boolean progress(UUID id, String worker, double progress) {
        return database.write(
                handle -> RunRows.hear(handle, id, worker, Math.clamp(progress, 0.0, 1.0), database.now()));
    }

    /** Ends a run with its results, by name. False, and nothing is kept, when it is no longer this worker's. */
    public boolean finish(UUID id, String worker, Map<String, Bytes> results) {
        return database.write(handle -> {
            if (!RunRows.end(handle, id, worker, Run.State.DONE, null, database.now())) return false;
            results.forEach((name, bytes) -> keep(handle, id, name, bytes));
            audit.append(handle, Actor.DEICH, "run.done", subject(id), Map.of());
            return true;
        });
    }

    private static void keep(Handle handle, UUID run, String name, Bytes bytes) {
        if (!name.matches("[a-z0-9][a-z0-9._-]{0,59}")) throw new IllegalArgumentException("result " + name);
        Contents.put(handle, bytes);
        handle.createUpdate("insert into run_result (run, name, digest) values (:run, :name, :digest)")
                .bind("run", run)
                .bind("name", name)
                .bind("digest", bytes.digest())
                .execute();
    }

    /** Ends a run without results. False when it is no longer this worker's. */
    public boolean fail(UUID id, String worker, String failure) {
        return database.write(handle -> {
            String told = Pairs.cut(failure, FAILURE);
            if (!RunRows.end(handle, id, worker, Run.State.FAILED, told, database.now())) return false;
            audit.append(handle, Actor.DEICH, "run.failed", subject(id), Map.of());
            return true;
        });
    }

    /** False when it was over already. */
    public boolean cancel(UUID id, Actor by) {
        return database.write(handle -> {
            if (!RunRows.cancel(handle, id, database.now())) return false;
            audit.append(handle, by, "run.cancelled", subject(id), Map.of());
            return true;
        });
    }

    /**
     * Puts back into the queue what workers took and then fell silent over; the third time it fails.
     *
     * @param silent how long a worker may be without a sign of life
     * @return how many went back
     */
    public int takeBack(Duration silent) {
        Instant since = database.now().minus(silent);
        return database.write(handle -> {
            List<UUID> lost = RunRows.lost(handle, since, TRIES);
            for (UUID id : lost) RunRows.giveUp(handle, id, LOST, database.now());
            int back = RunRows.backToQueue(handle, since);
            for (UUID id : lost) audit.append(handle, Actor.DEICH, "run.failed", subject(id), Map.of());
            return back;
        });
    }

    /** How many there are in each state. */
    public Map<Run.State, Long> count() {
        return database.read(handle -> {
            var counts = new EnumMap<Run.State, Long>(Run.State.class);
            handle.createQuery("select state, count(*) as many from run group by state")
                    .map((row, context) -> Map.entry(Run.State.valueOf(row.getString("state")), row.getLong("many")))
                    .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
            return counts;
        });
    }

    /** A result; null when there is none of this name. */
    public @Nullable Bytes result(UUID run, String name) {
        return database.read(
                handle -> handle.createQuery("select digest from run_result where run = :run and name = :name")
                        .bind("run", run)
                        .bind("name", name)
                        .mapTo(String.class)
                        .findOne()
                        .map(digest -> Contents.get(handle, digest))
                        .orElse(null));
    }

    /** Names of the results of a run, sorted. */
    public List<String> results(UUID run) {
        return database.read(handle -> handle.createQuery("select name from run_result where run = :run order by name")
                .bind("run", run)
                .mapTo(String.class)
                .list());
    }

    private static String subject(UUID id) {
        return "run:" + id;
    }
}
