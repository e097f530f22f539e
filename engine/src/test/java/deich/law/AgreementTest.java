// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static org.assertj.core.api.Assertions.assertThat;

import deich.model.fact.Readings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The engine and the reference, written apart from each other from the same page, agree on everything a run tells. Other
 * models than the usual ones: {@code -Ddeich.law.seed=…} and {@code -Ddeich.law.models=…}.
 */
class AgreementTest {
    private static final long SEED = Long.getLong("deich.law.seed", 1);
    private static final int MODELS = Integer.getInteger("deich.law.models", 10_000);

    /** So often, per 10,000 models, each of these must have come up: agreement about nothing is worth nothing. */
    private static final Map<String, Integer> AT_LEAST = Map.ofEntries(
            Map.entry("struck", 20_000),
            Map.entry("shared fate", 2000),
            Map.entry("jurisdiction", 800),
            Map.entry("starved", 9000),
            Map.entry("starved of several", 1500),
            Map.entry("several outages", 4000),
            Map.entry("rebuilt", 2500),
            Map.entry("crew kept waiting", 4000),
            Map.entry("never begun", 3000),
            Map.entry("never done", 3000),
            Map.entry("level zero", 10_000),
            Map.entry("fallback", 5000),
            Map.entry("borrowed", 500),
            Map.entry("loss with survivor", 3000),
            Map.entry("loss without survivor", 2000),
            Map.entry("loss in the wake", 1500),
            Map.entry("deadlock", 6000),
            Map.entry("deadlock without opener", 300),
            Map.entry("circle", 50));

    private static final List<Readings> READINGS = List.of(Readings.GIVEN, Readings.BEST, Readings.WORST, Model.MIXED);

    private record Case(Model model, Disagreement test) {}

    @Test
    void theEngineAgreesWithTheReference() {
        var counters = new TreeMap<String, Integer>();
        List<Case> failing = LongStream.range(SEED * MODELS, (SEED + 1) * MODELS)
                .parallel()
                .boxed()
                .flatMap(seed -> cases(seed).filter(c -> !agrees(c, counters)))
                .toList();
        System.out.println("law: " + MODELS + " models from seed " + SEED + ": " + counters);
        String first =
                failing.stream().findFirst().map(c -> c.test.told(c.model)).orElse("");
        assertThat(failing.size() + " disagreements\n" + first).isEqualTo("0 disagreements\n");
        if (MODELS >= 10_000) assertThat(tooRare(counters)).isEmpty();
    }

    /** All readings of each model: the first in the planning case, the others in it or in one of two futures. */
    private static java.util.stream.Stream<Case> cases(long seed) {
        Model model = RandomModels.of(seed);
        return IntStream.range(0, READINGS.size())
                .mapToObj(i -> new Case(
                        model, new Disagreement(READINGS.get(i), i == 0 ? Law.PLANNING : (int) ((seed + i) % 3) - 1)));
    }

    private static boolean agrees(Case c, Map<String, Integer> counters) {
        return c.test.about(c.model, (model, run) -> {
                    synchronized (counters) {
                        Coverage.count(model, run, counters);
                    }
                })
                .isEmpty();
    }

    private static List<String> tooRare(Map<String, Integer> counters) {
        return AT_LEAST.entrySet().stream()
                .filter(e -> counters.getOrDefault(e.getKey(), 0) < e.getValue())
                .map(e -> e.getKey() + ": " + counters.getOrDefault(e.getKey(), 0) + " of " + e.getValue())
                .sorted()
                .collect(Collectors.toList());
    }
}
