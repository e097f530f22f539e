// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Verdict.Outcome;
import deich.assess.Verdict.Witness;
import deich.model.fact.FactRef;
import deich.model.inventory.Administration;
import deich.model.inventory.Decision;
import deich.model.standard.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A verdict, and what only the ranking of questions needs.
 *
 * @param alone the deciding facts that decide it by themselves
 * @param services whom what is unknown concerns
 */
record Judged(Verdict verdict, Set<FactRef> alone, SortedSet<String> services) {

    private static final Comparator<Seen> WORST_FIRST = Comparator.comparingInt((Seen s) -> rank(s.outcome()))
            .thenComparing(Comparator.comparingLong(Seen::weight).reversed());

    static Judged of(
            Requirement r, Administration a, List<Seen> seen, List<String> restsOn, @Nullable Decision decision) {
        Outcome outcome = outcome(seen);
        List<Seen> unknown =
                seen.stream().filter(s -> s.outcome() == Outcome.UNKNOWN).toList();
        Deciding deciding = outcome == Outcome.UNKNOWN ? Deciding.of(unknown) : Deciding.NOTHING;
        var verdict = new Verdict(
                r.id(),
                a.id(),
                Objects.requireNonNull(r.obligations().get(a.type())),
                outcome,
                assumed(outcome, seen),
                witnesses(seen),
                deciding.facts(),
                restsOn,
                decision);
        return new Judged(verdict, deciding.alone(), services(unknown));
    }

    static List<Verdict> verdicts(List<Judged> judged) {
        return judged.stream().map(Judged::verdict).toList();
    }

    static Judged notApplicable(Requirement r, Administration a, Decision decision) {
        var obligation = Objects.requireNonNull(r.obligations().get(a.type()));
        var verdict = new Verdict(
                r.id(), a.id(), obligation, Outcome.NOT_APPLICABLE, false, List.of(), List.of(), List.of(), decision);
        return new Judged(verdict, Set.of(), new TreeSet<>());
    }

    private static SortedSet<String> services(List<Seen> unknown) {
        return unknown.stream()
                .map(Seen::service)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Any miss is a miss; else anything unknown leaves it unknown. */
    private static Outcome outcome(List<Seen> seen) {
        if (seen.stream().anyMatch(s -> s.outcome() == Outcome.MISSED)) return Outcome.MISSED;
        return seen.stream().anyMatch(s -> s.outcome() == Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.MET;
    }

    /** A miss stands on its own as soon as one witness does; what is met needs all of them. */
    private static boolean assumed(Outcome outcome, List<Seen> seen) {
        return switch (outcome) {
            case MISSED ->
                seen.stream().filter(s -> s.outcome() == Outcome.MISSED).allMatch(Seen::open);
            case MET -> seen.stream().anyMatch(Seen::open);
            case UNKNOWN, NOT_APPLICABLE -> false;
        };
    }

    private static List<Witness> witnesses(List<Seen> seen) {
        var kept = new ArrayList<Witness>();
        var holding = new HashSet<String>();
        for (Seen s : seen.stream().sorted(WORST_FIRST).toList())
            if (s.outcome() != Outcome.MET || holding.add(subject(s))) kept.add(s.witness());
        return List.copyOf(kept);
    }

    private static String subject(Seen seen) {
        return switch (seen.witness()) {
            case Verdict.InRun w -> w.service();
            case Verdict.DeadlineInRun w -> w.service() + " " + w.deadline();
            case Verdict.InStructure w -> w.component();
            default -> seen.witness().toString();
        };
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case MISSED -> 0;
            case UNKNOWN -> 1;
            case MET, NOT_APPLICABLE -> 2;
        };
    }
}
