// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.engine.Plant;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a check came to.
 *
 * @param errors what the law calls errors of the inventory; where there are any, no scenario was run
 * @param scenarios one for each variant, in the order of the scenarios, then of the variants' ids
 * @param hitNothing scenarios that strike nothing in this inventory: nothing can be concluded from them
 * @param verdicts by requirement in the order of the standard, then by administration
 * @param questions the facts that would decide most, most deciding first; not cut to ten
 * @param facts how well the inventory knows itself
 * @param robustness how the verdicts fare if the inventory lists too little; null when nobody asked
 */
public record Assessment(
        Order order,
        List<Plant.StructuralError> errors,
        List<ScenarioResult> scenarios,
        List<Scenario> hitNothing,
        List<Verdict> verdicts,
        List<Question> questions,
        FactBalance facts,
        @Nullable Robustness robustness) {

    public Assessment(
            Order order,
            List<Plant.StructuralError> errors,
            List<ScenarioResult> scenarios,
            List<Scenario> hitNothing,
            List<Verdict> verdicts,
            List<Question> questions,
            FactBalance facts) {
        this(order, errors, scenarios, hitNothing, verdicts, questions, facts, null);
    }

    public Assessment with(Robustness found) {
        return new Assessment(order, errors, scenarios, hitNothing, verdicts, questions, facts, found);
    }

    /** Verdicts by requirement, in the order of the standard. */
    public Map<String, List<Verdict>> byRequirement() {
        var map = new LinkedHashMap<String, List<Verdict>>();
        for (Verdict v : verdicts)
            map.computeIfAbsent(v.requirement(), r -> new ArrayList<>()).add(v);
        return map;
    }

    /** Whether a MUSS is missed, accepted risks included: acceptance never changes a verdict. */
    public boolean mussMissed() {
        return verdicts.stream()
                .anyMatch(v -> v.obligation() == Requirement.Obligation.MUSS && v.outcome() == Verdict.Outcome.MISSED);
    }

    /** What came of one requirement for one administration; null when there is nothing of it. */
    public @Nullable Verdict verdict(String requirement, String administration) {
        return verdicts.stream()
                .filter(v -> v.requirement().equals(requirement)
                        && v.administration().equals(administration))
                .findFirst()
                .orElse(null);
    }

    public @Nullable ScenarioResult scenario(String key) {
        return scenarios.stream()
                .filter(s -> s.scenario().key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
