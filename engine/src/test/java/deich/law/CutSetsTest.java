// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Plant;
import deich.engine.cut.CutSets;
import deich.engine.cut.CutSets.Wanted;
import deich.engine.cut.SinglePoints;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The cut sets found for all sets of failures at once are those that a run of the reference for each of them finds. Other
 * models than the usual ones: {@code -Ddeich.law.seed=…} and {@code -Ddeich.cuts.models=…}.
 */
class CutSetsTest {
    private static final long SEED = Long.getLong("deich.law.seed", 1);
    private static final int MODELS = Integer.getInteger("deich.cuts.models", 4000);
    /** More failures than that mean too many runs. */
    private static final int MOST = 7;

    private final Map<String, Integer> counters = new TreeMap<>();

    @Test
    void cutSetsAreThoseOfTheReference() {
        List<String> failing = LongStream.range(SEED * MODELS, (SEED + 1) * MODELS)
                .parallel()
                .mapToObj(this::about)
                .filter(said -> !said.isEmpty())
                .toList();
        System.out.println("cut sets: " + MODELS + " models from seed " + SEED + ": " + counters);
        assertThat(failing.size() + " disagreements\n"
                        + failing.stream().findFirst().orElse(""))
                .isEqualTo("0 disagreements\n");
    }

    private String about(long seed) {
        Model model = switch ((int) (seed % 4)) {
            case 0 -> RandomModels.calm(seed);
            case 1 -> RandomModels.certain(seed);
            default -> RandomModels.of(seed);
        };
        Readings readings = seed % 3 == 0 ? Model.MIXED : Readings.GIVEN;
        if (!Reference.errors(model.inventory(), readings, model.asOf()).isEmpty()) return "";
        for (Component c : model.inventory().components().values()) {
            if (c.kind() != Kind.SERVICE) continue;
            Cuts cuts = new Cuts(model, readings, c.id(), seed % 13, seed % 7 == 0);
            if (cuts.events.size() > MOST) return "";
            String said = about(
                    model, readings, c.id(), cuts, new Wanted(seed % 13, seed % 7 == 0, CutSets.ALL, 1000, 100_000));
            if (!said.isEmpty()) return said + cuts;
        }
        return "";
    }

    private String about(Model model, Readings readings, String service, Cuts cuts, Wanted wanted) {
        Plant plant = Plant.of(model.inventory(), readings, model.asOf());
        CutSets found = CutSets.of(plant, service, wanted);
        Set<List<String>> right = cuts.minimal();
        count("services", 1);
        Set<List<String>> single = single(plant, service, wanted);
        if (!single.equals(right.stream().filter(set -> set.size() == 1).collect(Collectors.toSet())))
            return "single points " + single + " and not those of " + right + " for ";
        if (cuts.circles) count("circles", 1);
        if (!found.circling().isEmpty()) {
            count("not judged", 1);
            return cuts.circles ? "" : "said to circle: " + found.circling();
        }
        right.forEach(set -> count("of " + set.size(), 1));
        if (!names(found).equals(right)) return "found " + names(found) + " and not " + right + " for ";
        if (found.count().intValueExact() != right.size()) return "counted " + found.count() + " of " + right;
        return "";
    }

    /** What a look at the whole plant says of one service. */
    private static Set<List<String>> single(Plant plant, String service, Wanted wanted) {
        Map<String, Long> longer = Map.of(service, wanted.longer());
        return SinglePoints.of(plant, longer, wanted.unrepaired(), Runnable::run, (done, total) -> true).stream()
                .map(p -> List.of((p.event().group() ? "+" : "") + p.event().id()))
                .collect(Collectors.toSet());
    }

    private static Set<List<String>> names(CutSets found) {
        Set<List<String>> names = new HashSet<>();
        for (List<CutSets.Event> set : found.sets())
            names.add(set.stream()
                    .map(e -> (e.group() ? "+" : "") + e.id())
                    .sorted()
                    .toList());
        return names;
    }

    private void count(String what, int times) {
        synchronized (counters) {
            counters.merge(what, times, Integer::sum);
        }
    }
}
