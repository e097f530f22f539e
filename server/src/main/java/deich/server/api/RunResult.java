// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assess.Assessment;
import deich.server.Settings;
import deich.server.course.Machined;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.wire.Refusal;
import deich.server.work.Asked;
import deich.server.work.Opened;
import deich.server.work.Outcomes;
import deich.server.work.Seen;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.run.Run;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What came of a run, as the reader's organisation may see it. */
@RestController
public final class RunResult {
    private final Workbench workbench;
    private final Runs runs;
    private final Map<String, Machined> kinds;
    private final Settings settings;

    public RunResult(Workbench workbench, Runs runs, List<Machined> kinds, Settings settings) {
        this.workbench = workbench;
        this.runs = runs;
        this.kinds = kinds.stream().collect(Collectors.toMap(Machined::kind, Function.identity()));
        this.settings = settings;
    }

    /** Of stress tests, in a form that leaves out what is not the reader's to see. */
    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/runs/{run}/result")
    ResponseEntity<?> result(Desk desk, @PathVariable("run") UUID id) {
        Run run = runs.find(desk, id);
        if (!run.kind().equals(Outcomes.KIND)) throw Refusal.notComputed();
        if (run.state() != Run.State.DONE) return runs.awaited(desk, run, "result");
        Opened opened = workbench.open(desk.opened().stock(), run.version());
        Asked asked = Asked.of(run);
        Assessment found = workbench.known(opened, asked.choice(), asked.day());
        if (found == null) return runs.again(desk, run, "result");
        Veil veil = veil(desk, opened);
        return ResponseEntity.ok(Judged.of(
                Veiled.of(found, veil),
                opened.version(),
                veil.clear(),
                desk.visit().locale()));
    }

    /** Of other runs, in the forms of the command line, which name everything by its id: for those who see everything. */
    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/runs/{run}/json")
    ResponseEntity<?> json(Desk desk, @PathVariable("run") UUID id) {
        Run run = runs.find(desk, id);
        Machined kind = kinds.get(run.kind());
        Opened opened = workbench.open(desk.opened().stock(), run.version());
        Veil veil = veil(desk, opened);
        if (kind == null || !veil.clear()) throw new Missing();
        if (run.state() != Run.State.DONE) return runs.awaited(desk, run, "json");
        String told = kind.json(opened, workbench.today(), run.order(), settings.version());
        if (told == null && kind.kept(opened, workbench.today(), run.order())) throw Refusal.contradiction();
        // of another day it would not be the same: that has to be ordered
        if (told == null && !runs.ofToday(run)) throw Refusal.notComputed();
        if (told == null) return runs.again(desk, run, "json");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(told);
    }

    /** Over results of the version that the run was about. */
    private Veil veil(Desk desk, Opened of) {
        Seen seen = workbench.seen(of, desk.visit().organisation());
        return Veil.of(of, seen, desk.visit().locale());
    }
}
