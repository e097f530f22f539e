// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assess.Assessment;
import deich.server.desk.Desk;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.wire.Refusal;
import deich.server.work.Asked;
import deich.server.work.Jobs;
import deich.server.work.Opened;
import deich.server.work.Outcomes;
import deich.server.work.Seen;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.run.Run;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What came of a run, as the reader's organisation may see it. */
@RestController
public final class RunResult {
    private final Workbench workbench;
    private final Runs runs;
    private final Jobs jobs;

    public RunResult(Workbench workbench, Runs runs, Jobs jobs) {
        this.workbench = workbench;
        this.runs = runs;
        this.jobs = jobs;
    }

    /** Of stress tests; what else runs come to is not in the file yet. */
    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/runs/{run}/result")
    Judged result(Desk desk, @PathVariable("run") UUID id) {
        Run run = runs.find(desk, id);
        if (!run.kind().equals(Outcomes.KIND) || run.state() != Run.State.DONE) throw Refusal.notComputed();
        Opened opened = workbench.open(desk.opened().stock(), run.version());
        Asked asked = Asked.of(run);
        Assessment found = workbench.known(opened, asked.choice(), asked.day());
        if (found == null) {
            // gone from memory: who asks again a little later finds it
            jobs.again(run);
            throw Refusal.notComputed();
        }
        Seen seen = workbench.seen(opened, desk.visit().organisation());
        Veil veil = Veil.of(
                opened.inventory(), seen.inventory(), seen.sight(), desk.visit().locale());
        return Judged.of(
                Veiled.of(found, veil),
                opened.version(),
                veil.clear(),
                desk.visit().locale());
    }
}
