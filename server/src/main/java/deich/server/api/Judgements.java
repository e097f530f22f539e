// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assess.Assessment;
import deich.model.inventory.Decision;
import deich.report.view.Telling;
import deich.server.desk.Desk;
import deich.server.rule.Needs;
import deich.server.standard.Deciding;
import deich.server.standard.DecisionPage;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.server.work.Newest;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the standard came to, and what was decided about it. */
@RestController
public final class Judgements {
    private final Store store;
    private final Workbench workbench;
    private final Runs runs;
    private final Deciding deciding;

    public Judgements(Store store, Workbench workbench, Runs runs, Deciding deciding) {
        this.store = store;
        this.workbench = workbench;
        this.runs = runs;
        this.deciding = deciding;
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
        if (found == null) throw runs.gone(newest.run());
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

    /** @param by role of who attests it @param document where it lies */
    record Proof(String requirement, String administration, String by, LocalDate on, String document) {}

    record Proofs(int version, List<Proof> evidence) {}

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/evidence")
    Proofs evidence(Desk desk) {
        return new Proofs(
                desk.opened().version(),
                desk.inventory().evidence().stream()
                        .map(e -> new Proof(e.requirement(), e.administration(), e.by(), e.on(), e.document()))
                        .toList());
    }

    /** @param kind {@code risk-accepted} or {@code not-applicable} */
    record Decide(
            String requirement,
            String administration,
            String kind,
            String by,
            String reason,
            @Nullable String until) {
        DecisionPage.Form form() {
            String typed = "risk-accepted".equals(kind) ? "risiko" : "not-applicable".equals(kind) ? "entbehrlich" : "";
            return new DecisionPage.Form(typed, text(by), text(reason), text(until));
        }

        static String text(@Nullable String sent) {
            return sent == null ? "" : sent.strip();
        }
    }

    @Needs(Right.DECIDE)
    @PostMapping("/api/v1/stocks/{stock}/decisions")
    Decisions decide(Desk desk, @RequestBody Decide decide) {
        Deciding.Case of =
                deciding.known(desk, Decide.text(decide.requirement()), Decide.text(decide.administration()));
        List<String> problems = deciding.decide(desk, of, decide.form());
        if (!problems.isEmpty())
            throw Refusal.invalid(problems.stream()
                    .map(key -> Trouble.of(
                            key.replaceFirst(".*\\.", ""), desk.said("standard").t(key)))
                    .toList());
        var newest =
                Objects.requireNonNull(workbench.newest(desk.opened().stock().id()));
        List<Decided> all = workbench.seen(newest, desk.visit().organisation()).inventory().decisions().stream()
                .map(Decided::of)
                .toList();
        return new Decisions(newest.version(), all);
    }
}
