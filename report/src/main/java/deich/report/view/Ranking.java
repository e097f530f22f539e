// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.ScenarioResult;
import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What comes first where not everything can. */
public final class Ranking {
    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.MISSED, Outcome.UNKNOWN, Outcome.MET, Outcome.NOT_APPLICABLE);

    private Ranking() {}

    /** Outcomes as a reader should meet them. */
    public static List<Outcome> outcomes() {
        return WORST_FIRST;
    }

    /** MUSS first; within it what is missed, then what nobody can judge; the standard's order within these. */
    public static Comparator<Verdict> verdicts() {
        return Comparator.comparing(Verdict::obligation)
                .thenComparing(verdict -> WORST_FIRST.indexOf(verdict.outcome()));
    }

    /** Variants that stop more services come first, then those that stop more people, then the given order. */
    public static Comparator<ScenarioResult> worstVariant() {
        return Comparator.comparingLong(Ranking::down)
                .thenComparingInt(result -> result.residents().total())
                .thenComparingInt(result -> result.services().size())
                .reversed();
    }

    private static long down(ScenarioResult result) {
        return result.services().stream()
                .filter(service -> service.downtime().plan() > 0)
                .count();
    }

    /** Variants by the scenario they belong to, in the order of the assessment; within a scenario the worst first. */
    public static Map<String, List<ScenarioResult>> byScenario(List<ScenarioResult> results) {
        var groups = new LinkedHashMap<String, List<ScenarioResult>>();
        for (ScenarioResult result : results)
            groups.computeIfAbsent(result.scenario().id(), id -> new java.util.ArrayList<>())
                    .add(result);
        groups.values().forEach(group -> group.sort(worstVariant()));
        return groups;
    }
}
