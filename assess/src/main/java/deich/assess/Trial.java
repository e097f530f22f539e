// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.claim.Worlds;
import deich.engine.Futures;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.StressTest;
import deich.model.fact.Reading;
import deich.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One scenario variant, run in all readings.
 *
 * @param number its place among all; compare trials by it, their runs are large
 * @param script the same with its selectors answered: what to run
 */
record Trial(
        int number,
        Scenario scenario,
        Scenario script,
        Run plan,
        Run best,
        Run worst,
        Run unprepared,
        @Nullable Futures futures) {
    private static final int MODES = 4;

    private record Piece(Scenario script, int mode) {}

    /** Every variant of the order, in the order of the scenarios, then of the variants' ids. */
    static List<Trial> all(Bench bench) {
        List<Scenario> variants = bench.order().scenarios().stream()
                .flatMap(s -> s.variants(bench.inventory()).stream())
                .toList();
        List<Scenario> scripts = bench.crowd().map(variants, v -> Script.of(v, bench.inventory()));
        List<Piece> pieces = scripts.stream()
                .flatMap(v -> Stream.iterate(0, m -> m + 1).limit(MODES).map(m -> new Piece(v, m)))
                .toList();
        bench.crowd().ticker().phase(bench.order().futures() > 0 ? 250 : 400, pieces.size());
        List<Run> runs = bench.crowd().map(pieces, piece -> run(bench, piece));
        return withFutures(bench, variants, scripts, runs);
    }

    private static Run run(Bench bench, Piece piece) {
        Settings settings = bench.order().settings().withUnprepared(piece.mode == MODES - 1);
        Worlds worlds = bench.worlds();
        var world = List.of(worlds.given(), worlds.best(), worlds.worst(), worlds.given())
                .get(piece.mode);
        return StressTest.planningCase(world.plant(), piece.script, settings);
    }

    private static List<Trial> withFutures(
            Bench bench, List<Scenario> variants, List<Scenario> scripts, List<Run> runs) {
        var trials = new ArrayList<Trial>();
        int futures = bench.order().futures();
        if (futures > 0) bench.crowd().ticker().phase(500, variants.size());
        for (int i = 0; i < variants.size(); i++) {
            List<Run> of = runs.subList(MODES * i, MODES * i + MODES);
            Futures drawn = futures == 0 ? null : Draws.of(bench, scripts.get(i), Reading.GIVEN, i);
            trials.add(
                    new Trial(i, variants.get(i), scripts.get(i), of.get(0), of.get(1), of.get(2), of.get(3), drawn));
        }
        return List.copyOf(trials);
    }

    Run at(Reading reading) {
        return switch (reading) {
            case GIVEN -> plan;
            case BEST -> best;
            case WORST -> worst;
        };
    }

    String key() {
        return scenario.key();
    }

    /** Everything that was down in any of the readings, sorted. */
    Set<String> touched() {
        var all = new TreeSet<>(plan.outages().keySet());
        all.addAll(best.outages().keySet());
        all.addAll(worst.outages().keySet());
        return all;
    }

    boolean hitsNothing() {
        return Stream.of(plan, best, worst)
                .allMatch(run -> run.struck().values().stream().allMatch(List::isEmpty));
    }
}
