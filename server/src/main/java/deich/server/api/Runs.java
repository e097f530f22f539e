// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.desk.Refused;
import deich.server.rule.Needs;
import deich.server.trial.Results;
import deich.server.wire.Refusal;
import deich.server.work.Jobs;
import deich.server.work.Outcomes;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.run.Run;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Long work: ordering it, how far it is, stopping it. */
@RestController
public final class Runs {
    private static final int MOST = 200;

    private final Store store;
    private final Jobs jobs;
    private final Results results;
    private final RunOrders orders;

    public Runs(Store store, Jobs jobs, Results results, RunOrders orders) {
        this.store = store;
        this.jobs = jobs;
        this.results = results;
        this.orders = orders;
    }

    /**
     * @param state {@code queued}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
     * @param progress from 0 to 1
     * @param by name of a colleague, or of another organisation
     * @param order what was asked in particular
     */
    record Told(
            UUID id,
            String kind,
            int version,
            String state,
            double progress,
            String by,
            Instant asked,
            @Nullable Instant started,
            @Nullable Instant ended,
            Map<String, String> order) {}

    record All(List<Told> runs) {}

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/runs")
    All all(Desk desk) {
        return new All(store.runs().list(desk.opened().stock().id(), MOST).stream()
                .filter(run -> mayKnow(desk, run))
                .map(run -> told(desk, run))
                .toList());
    }

    @Needs(Right.RUN)
    @PostMapping("/api/v1/stocks/{stock}/runs")
    ResponseEntity<Told> order(Desk desk, @RequestBody RunOrders.Order order) {
        Run run = jobs.ask(
                desk.opened(),
                order.kind(),
                orders.of(desk, order),
                desk.visit().actor());
        URI at = URI.create("/api/v1/stocks/" + run.stock() + "/runs/" + run.id());
        return ResponseEntity.accepted().location(at).body(told(desk, run));
    }

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/runs/{run}")
    Told one(Desk desk, @PathVariable("run") UUID id) {
        return told(desk, find(desk, id));
    }

    /** A stress test is stopped by the organisation that ordered it, all else by the person. */
    @Needs(Right.RUN)
    @DeleteMapping("/api/v1/stocks/{stock}/runs/{run}")
    Told stop(Desk desk, @PathVariable("run") UUID id) {
        Run run = find(desk, id);
        boolean own = check(run)
                ? results.ours(desk, run)
                : run.by().equals(desk.visit().person().id());
        if (!own) throw new Refused(Right.RUN);
        store.runs().cancel(id, desk.visit().actor());
        return told(desk, find(desk, id));
    }

    /** @throws Missing when this inventory has no such run, or it is not the reader's to know of */
    Run find(Desk desk, UUID id) {
        Run run = store.runs().find(id);
        if (run == null || !run.stock().equals(desk.opened().stock().id()) || !mayKnow(desk, run)) throw new Missing();
        return run;
    }

    /** What its result is answered with when it is gone from memory: who asks again a little later finds it. */
    Refusal gone(Run run) {
        jobs.again(run);
        return Refusal.notComputed();
    }

    boolean ofToday(Run run) {
        return jobs.dayOf(run).equals(jobs.today());
    }

    /**
     * Computes again what is gone from memory, as the pages do, and says where it will be.
     *
     * @param what of the run is asked for, as its address ends
     */
    ResponseEntity<?> again(Desk desk, Run done, String what) {
        Run run = jobs.again(done);
        // worked out meanwhile, by another server: there it is asked for again, and found or computed
        return run.state() == Run.State.DONE ? later(desk, done, done, what) : awaited(desk, done, run, what);
    }

    /** What is still being worked on. @throws Refusal when nothing will come of it */
    ResponseEntity<?> awaited(Desk desk, Run run, String what) {
        return awaited(desk, run, run, what);
    }

    private ResponseEntity<?> awaited(Desk desk, Run asked, Run run, String what) {
        if (run.state().over()) throw Refusal.notComputed();
        return later(desk, asked, run, what);
    }

    private ResponseEntity<?> later(Desk desk, Run asked, Run run, String what) {
        URI at = URI.create("/api/v1/stocks/" + asked.stock() + "/runs/" + asked.id() + "/" + what);
        return ResponseEntity.accepted()
                .location(at)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(told(desk, run));
    }

    /** What others ordered but stress tests may name what is theirs. */
    private boolean mayKnow(Desk desk, Run run) {
        return check(run) || results.ours(desk, run);
    }

    private static boolean check(Run run) {
        return run.kind().equals(Outcomes.KIND);
    }

    Told told(Desk desk, Run run) {
        return new Told(
                run.id(),
                run.kind(),
                run.version(),
                run.state().name().toLowerCase(Locale.ROOT),
                run.progress(),
                results.by(desk, run),
                run.asked(),
                run.started(),
                run.ended(),
                run.order());
    }
}
