// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.StressTest;
import deich.model.fact.Readings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Component by component or moment by moment: the same run to the last word, and the same as the reference. Other models
 * than the usual ones: {@code -Ddeich.law.seed=…} and {@code -Ddeich.law.models=…}.
 */
class SweepTest {
    private static final long SEED = Long.getLong("deich.law.seed", 1);
    private static final int MODELS = Integer.getInteger("deich.law.models", 10_000);

    /** So often, per 10,000 models, each of these must have come up in runs that were done component by component. */
    private static final Map<String, Integer> AT_LEAST = Map.ofEntries(
            Map.entry("swept", 10_000),
            Map.entry("struck", 8000),
            Map.entry("shared fate", 1000),
            Map.entry("jurisdiction", 100),
            Map.entry("starved", 4000),
            Map.entry("starved of several", 700),
            Map.entry("several outages", 2500),
            Map.entry("never done", 100),
            Map.entry("fallback", 1500),
            Map.entry("borrowed", 250),
            Map.entry("level zero", 5000));

    private static final int[] INDICES = {StressTest.PLANNING, 0, 7};

    @Test
    void aSweepIsTheSameRun() {
        Map<String, Integer> counters = new TreeMap<>();
        List<String> failing = LongStream.range(SEED * MODELS, (SEED + 1) * MODELS)
                .parallel()
                .mapToObj(seed -> about(seed % 4 == 0 ? RandomModels.of(seed) : RandomModels.calm(seed), counters))
                .filter(said -> !said.isEmpty())
                .toList();
        System.out.println("sweeps: " + MODELS + " models from seed " + SEED + ": " + counters);
        assertThat(failing.size() + " disagreements\n"
                        + failing.stream().findFirst().orElse(""))
                .isEqualTo("0 disagreements\n");
        if (MODELS >= 10_000)
            AT_LEAST.forEach((what, least) ->
                    assertThat(counters.getOrDefault(what, 0)).as(what).isGreaterThanOrEqualTo(least));
    }

    private static String about(Model model, Map<String, Integer> counters) {
        Readings readings = model.seed() % 2 == 0 ? Readings.GIVEN : Model.MIXED;
        if (!Reference.errors(model.inventory(), readings, model.asOf()).isEmpty()) return "";
        Plant plant = Plant.of(model.inventory(), readings, model.asOf());
        for (int index : INDICES) {
            if (!StressTest.sweeps(plant, model.scenario(), model.settings(), index)) continue;
            Run right = model.run(Law.REFERENCE, readings, index);
            synchronized (counters) {
                counters.merge("swept", 1, Integer::sum);
                Coverage.count(model, right, counters);
            }
            String moments = Disagreement.difference(
                    right, StressTest.momentByMoment(plant, model.scenario(), model.settings(), index));
            String swept = Disagreement.difference(right, model.run(Law.ENGINE, readings, index));
            if (!moments.isEmpty() || !swept.isEmpty())
                return "of run " + index + "\n" + Dump.of(model) + moments + swept;
        }
        return "";
    }
}
