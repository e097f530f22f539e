// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assess.Assessment;
import deich.model.inventory.Decision;
import deich.report.view.Telling;
import deich.server.desk.Desk;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.wire.Refusal;
import deich.server.work.Jobs;
import deich.server.work.Newest;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the standard came to, and what was decided about it. */
@RestController
public final class Judgements {
    private final Store store;
    private final Workbench workbench;
    private final Jobs jobs;

    public Judgements(Store store, Workbench workbench, Jobs jobs) {
        this.store = store;
        this.workbench = workbench;
        this.jobs = jobs;
    }

    /** @param version that was judged: the open one, or one shortly before */
    record Verdicts(int version, LocalDate day, List<Judged.Line> verdicts) {}

    /** @param kind {@code risk-accepted} or {@code not-applicable} @param until last day of an accepted risk */
    record Decided(
            String requirement,
            String administration,
            String kind,
            String by,
            String reason,
            @Nullable LocalDate until) {
        static Decided of(Decision decision) {
            LocalDate until = decision instanceof Decision.RiskAccepted risk ? risk.until() : null;
            return new Decided(
                    decision.requirement(),
                    decision.administration(),
                    until == null ? "not-applicable" : "risk-accepted",
                    decision.by(),
                    decision.reason(),
                    until);
        }
    }

    record Decisions(int version, List<Decided> decisions) {}

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/verdicts")
    Verdicts verdicts(Desk desk) {
        Newest newest = Newest.of(store, workbench, desk.opened());
        if (newest == null) throw Refusal.notComputed();
        Assessment found = newest.assessment();
        if (found == null) {
            // gone from memory: who asks again a little later finds it
            jobs.again(newest.run());
            throw Refusal.notComputed();
        }
        Assessment seen = Veiled.of(found, Veil.of(desk));
        Telling telling = Telling.of(seen, desk.visit().locale());
        return new Verdicts(newest.version(), seen.order().asOf(), Judged.lines(seen, telling));
    }

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/decisions")
    Decisions decisions(Desk desk) {
        List<Decided> all =
                desk.inventory().decisions().stream().map(Decided::of).toList();
        return new Decisions(desk.opened().version(), all);
    }
}
