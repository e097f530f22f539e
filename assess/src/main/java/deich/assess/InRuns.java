// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Subjects.Subject;
import deich.assess.Verdict.Outcome;
import deich.assess.claim.Dates;
import deich.assess.claim.Finding;
import deich.assess.claim.Limits;
import deich.engine.Futures.Share;
import deich.engine.Run;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.inventory.Component;
import deich.model.standard.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges by runs. */
record InRuns(
        Bench bench, List<Trial> trials, Set<String> idle, Cases cases, Doubts doubts, Shares shares, Footing footing) {

    List<Seen> see(Test.Simulated test, List<Subject> subjects) {
        if (subjects.isEmpty()) return List.of(Seen.plain(new Verdict.NothingListed(Outcome.UNKNOWN)));
        var seen = new ArrayList<Seen>(silent(test));
        for (Subject subject : subjects) seen.addAll(subject(test, subject));
        return seen;
    }

    /** Scenarios that say nothing. */
    private List<Seen> silent(Test.Simulated test) {
        var seen = new ArrayList<Seen>();
        for (String id : test.scenarios()) {
            if (bench.order().scenarios().stream().noneMatch(s -> s.id().equals(id)))
                seen.add(Seen.plain(new Verdict.ScenarioNotGiven(Outcome.UNKNOWN, id)));
            else if (idle.contains(id)) seen.add(Seen.plain(new Verdict.ScenarioHitsNothing(Outcome.UNKNOWN, id)));
        }
        return seen;
    }

    private List<Seen> subject(Test.Simulated test, Subject subject) {
        Component service = subject.component();
        if (test.claim() instanceof Test.DeadlinesKept
                && service.objectives().deadlines().isEmpty()) return List.of(noDeadlines(service));
        var seen = new ArrayList<Seen>();
        for (Trial t : trials) if (test.scenarios().contains(t.scenario().id())) seen.addAll(trial(test, t, service));
        boolean holds = seen.stream().allMatch(s -> s.outcome() == Outcome.MET);
        if (!holds && subject.picked().unknown()) return List.of(InStructure.doubtful(subject, service.id()));
        return footing.below(bench.worlds().given(), service, seen);
    }

    /** That it has none may be; that nobody wrote them down, too. */
    private static Seen noDeadlines(Component service) {
        var doubt = new Doubt();
        doubt.breaks.add(new FactRef(service.id(), "objectives.deadlines"));
        var witness = new Verdict.InStructure(Outcome.UNKNOWN, service.id(), List.of("deadlines"));
        return new Seen(witness, false, doubt, service.id(), 0);
    }

    private List<Seen> trial(Test.Simulated test, Trial trial, Component service) {
        Case found = cases.find(trial, service.id(), test.claim());
        Doubt doubt = found == null ? null : doubts.about(found);
        Outcome planned = planned(found, doubt);
        Lot lot = test.share() == null ? Lot.NONE : Lot.of(shares, trial, service, test.claim(), test.share());
        Outcome outcome = lot.joined(planned);
        Doubt about = outcome != Outcome.UNKNOWN ? null : planned == Outcome.UNKNOWN ? doubt : some(found, lot);
        boolean open = found != null && found.open();
        var seen = new ArrayList<Seen>();
        if (found != null && test.claim() instanceof Test.DeadlinesKept)
            seen.addAll(dates(found, planned, open, planned == Outcome.UNKNOWN ? doubt : null));
        if (seen.isEmpty() || test.share() != null)
            seen.add(new Seen(
                    inRun(test, trial, service, found, outcome, lot), open, about, service.id(), weight(found)));
        return seen;
    }

    private static Outcome planned(@Nullable Case found, @Nullable Doubt doubt) {
        if (doubt != null) return Outcome.UNKNOWN;
        return found == null || found.given().holds() ? Outcome.MET : Outcome.MISSED;
    }

    /** Where the futures at both ends differ, any of the facts may be the one. */
    private @Nullable Doubt some(@Nullable Case found, Lot lot) {
        if (found == null || !lot.hangsOnFacts()) return null;
        var doubt = new Doubt();
        found.facts().stream()
                .limit(12)
                .forEach(i -> doubt.together.add(bench.open().handles().get(i).ref()));
        return doubt;
    }

    private static long weight(@Nullable Case found) {
        return found == null ? 0 : Math.max(found.given().found(), found.worst().found());
    }

    private Verdict.InRun inRun(
            Test.Simulated test, Trial trial, Component service, @Nullable Case found, Outcome outcome, Lot lot) {
        long limit = limit(test.claim(), service);
        if (found == null) return new Verdict.InRun(outcome, service.id(), trial.key(), 0, 0, 0, limit, lot.share());
        return new Verdict.InRun(
                outcome,
                service.id(),
                trial.key(),
                found.given().found(),
                found.best().found(),
                found.worst().found(),
                limit,
                lot.share());
    }

    private long limit(Test.Claim claim, Component service) {
        return switch (claim) {
            case Test.DowntimeWithin c -> limit(c.limit(), service);
            case Test.DataLossWithin c -> limit(c.limit(), service);
            case Test.RestoredWithin c -> c.limit().toSeconds();
            case Test.DeadlinesKept c -> -1;
            case Test.ComesBack c -> -1;
        };
    }

    private long limit(Test.Limit limit, Component service) {
        boolean missing =
                limit instanceof Test.Objective o && Limits.given(Limits.fact(service.objectives(), o)) == null;
        return missing ? -1 : bench.worlds().given().limits().of(service, limit);
    }

    private List<Seen> dates(Case found, Outcome outcome, boolean open, @Nullable Doubt doubt) {
        Reading reading = outcome == Outcome.UNKNOWN ? worse(found) : Reading.GIVEN;
        List<Dates.Date> dates = Finding.dates(
                bench.worlds().at(reading),
                found.trial().scenario(),
                found.trial().at(reading),
                found.service());
        boolean allKept = dates.stream().allMatch(Dates.Date::kept);
        var seen = new ArrayList<Seen>();
        for (Dates.Date d : dates) {
            Outcome of = d.kept() && !(allKept && outcome == Outcome.UNKNOWN) ? Outcome.MET : outcome;
            var witness = new Verdict.DeadlineInRun(
                    of, found.service().id(), found.trial().key(), d.deadline(), d.due());
            seen.add(new Seen(
                    witness,
                    open,
                    of == Outcome.UNKNOWN ? doubt : null,
                    found.service().id(),
                    Run.NEVER - d.due()));
        }
        return seen;
    }

    private static Reading worse(Case found) {
        return found.worst().holds() ? Reading.BEST : Reading.WORST;
    }

    /**
     * How a claim fared in the futures.
     *
     * @param share as given; NaN when there are none or none are asked for
     */
    private record Lot(boolean asked, double share, List<Outcome> ends) {
        private static final Lot NONE = new Lot(false, Double.NaN, List.of());

        private static Lot of(Shares shares, Trial trial, Component service, Test.Claim claim, double needed) {
            Share given = shares.of(trial, Reading.GIVEN, service, claim);
            if (given == null) return new Lot(true, Double.NaN, List.of(Outcome.UNKNOWN));
            var ends = new ArrayList<Outcome>();
            for (Reading r : List.of(Reading.GIVEN, Reading.BEST, Reading.WORST)) {
                Share at = shares.of(trial, r, service, claim);
                ends.add(at == null ? Outcome.UNKNOWN : outcome(at, needed));
            }
            return new Lot(true, given.estimate(), ends.stream().distinct().toList());
        }

        private static Outcome outcome(Share share, double needed) {
            if (share.low() >= needed) return Outcome.MET;
            return share.high() < needed ? Outcome.MISSED : Outcome.UNKNOWN;
        }

        private boolean hangsOnFacts() {
            return ends.size() > 1;
        }

        private Outcome joined(Outcome planned) {
            if (!asked || planned == Outcome.MISSED) return planned;
            Outcome drawn = ends.size() == 1 ? ends.getFirst() : Outcome.UNKNOWN;
            return planned == Outcome.UNKNOWN && drawn != Outcome.MISSED ? Outcome.UNKNOWN : drawn;
        }
    }
}
