// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.model.standard.Requirement.Obligation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many verdicts of each outcome there are, by how strongly they bind; MUSS first. */
public record Tally(Map<Obligation, Map<Outcome, Integer>> counts) {

    public static Tally of(List<Verdict> verdicts) {
        var counts = new EnumMap<Obligation, Map<Outcome, Integer>>(Obligation.class);
        for (Verdict verdict : verdicts)
            counts.computeIfAbsent(verdict.obligation(), o -> new EnumMap<>(Outcome.class))
                    .merge(verdict.outcome(), 1, Integer::sum);
        return new Tally(counts);
    }

    public int of(Obligation obligation, Outcome outcome) {
        return counts.getOrDefault(obligation, Map.of()).getOrDefault(outcome, 0);
    }

    public List<Obligation> obligations() {
        return List.copyOf(counts.keySet());
    }
}
