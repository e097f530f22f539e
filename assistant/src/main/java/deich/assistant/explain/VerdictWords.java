// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.explain;

import deich.assess.Assessment;
import deich.assess.Question;
import deich.assess.Verdict;
import deich.assistant.draft.Part;
import deich.assistant.draft.Pen;
import deich.assistant.draft.Sentence;
import deich.assistant.draft.Slot;
import deich.engine.Run;
import deich.model.fact.FactRef;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A verdict, told. */
final class VerdictWords {
    private static final int WITNESSES = 5;

    private final Assessment assessment;
    private final Verdict verdict;
    private final Requirement requirement;
    private final Inventory inventory;
    private final Pen pen;

    VerdictWords(Assessment assessment, Verdict verdict, Requirement requirement, Pen pen) {
        this.assessment = assessment;
        this.verdict = verdict;
        this.requirement = requirement;
        this.inventory = assessment.order().inventory();
        this.pen = pen;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        var addressee = inventory.administrations().get(verdict.administration());
        Slot whose = Pen.name(addressee == null ? verdict.administration() : addressee.name());
        String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT);
        List<Sentence> said = new ArrayList<>();
        said.add(pen.say("explain.asked"));
        said.add(pen.cell(Pen.name(requirement.statement())));
        parts.add(new Part.Prose(said));
        parts.add(pen.heading("explain.result"));
        List<Sentence> result = new ArrayList<>(List.of(pen.say("explain.outcome." + outcome, whose)));
        if (verdict.underAssumptions()) result.add(pen.say("explain.assumptions"));
        if (verdict.decision() != null) result.add(pen.say("explain.decision"));
        parts.add(new Part.Prose(result));
        List<List<Sentence>> shown = witnesses();
        if (!shown.isEmpty()) {
            parts.add(pen.heading("explain.shown"));
            parts.add(new Part.Points(false, shown));
        }
        if (!verdict.deciding().isEmpty()) {
            parts.add(pen.heading("explain.unknown"));
            parts.add(new Part.Points(
                    false,
                    verdict.deciding().stream().limit(WITNESSES).map(this::fact).toList()));
        }
        parts.add(pen.heading("explain.first"));
        parts.add(new Part.Points(true, first()));
        return parts;
    }

    private List<List<Sentence>> witnesses() {
        List<List<Sentence>> points = new ArrayList<>();
        for (Verdict.Witness witness : verdict.witnesses()) {
            if (points.size() == WITNESSES) break;
            if (witness.outcome() == Verdict.Outcome.MET && verdict.outcome() != Verdict.Outcome.MET) continue;
            points.add(List.of(witness(witness)));
        }
        return points;
    }

    private Sentence witness(Verdict.Witness witness) {
        return switch (witness) {
            case Verdict.InRun w -> inRun(w);
            case Verdict.DeadlineInRun w ->
                pen.say(
                        w.outcome() == Verdict.Outcome.MET ? "explain.deadline.kept" : "explain.deadline.missed",
                        name(w.service()),
                        Pen.name(w.deadline()));
            case Verdict.InStructure w -> pen.say("explain.structure." + low(w.outcome()), name(w.component()));
            case Verdict.Proof w ->
                w.found() == null
                        ? pen.say("explain.proof.none")
                        : pen.say(
                                "explain.proof",
                                pen.day(w.found().on(), "evidence.on"),
                                Pen.name(w.found().by()));
            case Verdict.ScenarioNotGiven w -> pen.say("explain.notgiven", Pen.name(w.scenario()));
            case Verdict.InventoryInError _ -> pen.say("explain.inerror");
            case Verdict.ScenarioHitsNothing w -> pen.say("explain.hitsnothing", Pen.name(w.scenario()));
            case Verdict.NothingListed _ -> pen.say("explain.nothinglisted");
        };
    }

    private Sentence inRun(Verdict.InRun w) {
        Slot crisis = Pen.name(
                assessment.scenario(w.scenario()) == null
                        ? w.scenario()
                        : java.util.Objects.requireNonNull(assessment.scenario(w.scenario()))
                                .scenario()
                                .title());
        Slot found = pen.length(w.found(), w.service() + ".found");
        if (w.limit() < 0 || w.limit() == Run.NEVER)
            return pen.say("explain.run." + low(w.outcome()) + ".nolimit", name(w.service()), crisis, found);
        return pen.say(
                "explain.run." + low(w.outcome()),
                name(w.service()),
                crisis,
                found,
                pen.length(w.limit(), w.service() + ".limit"));
    }

    private static String low(Verdict.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private Slot name(String component) {
        return Pen.name(inventory.name(component));
    }

    private List<Sentence> fact(FactRef fact) {
        return List.of(pen.say("explain.fact", name(fact.owner()), Pen.name(fact.field())));
    }

    private List<List<Sentence>> first() {
        List<List<Sentence>> points = new ArrayList<>();
        switch (verdict.outcome()) {
            case MISSED -> points.add(List.of(pen.say("explain.do.measure")));
            case UNKNOWN -> {
                String whom = assessment.questions().stream()
                        .filter(q -> verdict.deciding().contains(q.fact())
                                && !q.ask().isBlank())
                        .map(Question::ask)
                        .findFirst()
                        .orElse("");
                points.add(List.of(
                        whom.isEmpty() ? pen.say("explain.do.ask") : pen.say("explain.do.askwhom", Pen.name(whom))));
            }
            case MET -> points.add(List.of(pen.say("explain.do.keep")));
            case NOT_APPLICABLE -> points.add(List.of(pen.say("explain.do.nothing")));
        }
        return points;
    }
}
