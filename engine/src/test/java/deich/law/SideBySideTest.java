// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Downtime;
import deich.engine.Futures;
import deich.engine.Plant;
import deich.engine.Progress;
import deich.engine.Run;
import deich.engine.StressTest;
import deich.engine.plant.Urgency;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Futures drawn side by side come to the same as each of them by itself, moment by moment, and as the reference. Other models
 * than the usual ones: {@code -Ddeich.law.seed=…}.
 */
class SideBySideTest {
    private static final long SEED = Long.getLong("deich.law.seed", 1);
    private static final int MODELS = 4000;
    /** One batch of 16 and one that is cut short. */
    private static final int FUTURES = 21;

    private static final int[] BY_REFERENCE = {3, 20};

    /** So often each of these must have come up in futures that can be drawn side by side, and in others. */
    private static final Map<String, Integer> AT_LEAST = Map.of(
            "side by side", 40_000,
            "by itself", 10_000,
            "several outages", 4000,
            "starved", 15_000,
            "fallback", 5000,
            "borrowed", 500);

    @Test
    void futuresSideBySideAreTheSameAsOneByOne() {
        Map<String, Integer> counters = new TreeMap<>();
        List<String> failing = LongStream.range(SEED * MODELS, (SEED + 1) * MODELS)
                .parallel()
                .mapToObj(seed -> about(seed % 4 == 0 ? RandomModels.of(seed) : RandomModels.calm(seed), counters))
                .filter(said -> !said.isEmpty())
                .toList();
        System.out.println("side by side: " + MODELS + " models from seed " + SEED + ": " + counters);
        assertThat(failing.size() + " disagreements\n"
                        + failing.stream().findFirst().orElse(""))
                .isEqualTo("0 disagreements\n");
        AT_LEAST.forEach((what, least) ->
                assertThat(counters.getOrDefault(what, 0)).as(what).isGreaterThanOrEqualTo(least));
    }

    private static String about(Model model, Map<String, Integer> counters) {
        Readings readings = model.seed() % 2 == 0 ? Readings.GIVEN : Model.MIXED;
        if (!Reference.errors(model.inventory(), readings, model.asOf()).isEmpty()) return "";
        Plant plant = Plant.of(model.inventory(), readings, model.asOf());
        Futures drawn =
                StressTest.futures(plant, model.scenario(), model.settings(), FUTURES, Runnable::run, Progress.NONE);
        for (int i = 0; i < FUTURES; i++) {
            Run run = StressTest.momentByMoment(plant, model.scenario(), model.settings(), i);
            count(model, run, StressTest.sweeps(plant, model.scenario(), model.settings(), i), counters);
            String said = difference(model, drawn, i, run);
            if (!said.isEmpty()) return said;
        }
        for (int i : BY_REFERENCE) {
            String said = difference(model, drawn, i, model.run(Law.REFERENCE, readings, i));
            if (!said.isEmpty()) return "reference: " + said;
        }
        return "";
    }

    private static void count(Model model, Run run, boolean swept, Map<String, Integer> counters) {
        synchronized (counters) {
            counters.merge(swept ? "side by side" : "by itself", 1, Integer::sum);
            if (swept) Coverage.count(model, run, counters);
        }
    }

    private static String difference(Model model, Futures drawn, int i, Run run) {
        for (Component c : model.inventory().components().values()) {
            Double stated = Urgency.given(c.objectives().minimumLevel());
            List<Long> expected =
                    List.of(longest(run.outagesOf(c.id())), Downtime.longest(run, c.id(), stated == null ? 0 : stated));
            Futures.OfService of = drawn.services().get(c.id());
            List<Long> found = of == null ? List.of(0L, 0L) : List.of(of.outage()[i], of.downtime()[i]);
            boolean service = c.kind() == deich.model.inventory.Kind.SERVICE;
            if (service && !expected.equals(found))
                return Dump.of(model) + "future " + i + " of " + c.id() + ": " + found + " instead of " + expected;
        }
        return "";
    }

    private static long longest(List<Run.Outage> outages) {
        return outages.stream()
                .mapToLong(o -> o.ends() ? o.until() - o.from() : Run.NEVER)
                .max()
                .orElse(0);
    }
}
