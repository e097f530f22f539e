// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Draws;
import deich.engine.draw.Term;
import deich.engine.draw.Values;
import deich.engine.plant.Layout;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The hits of a scenario with their targets found; draws whom they strike, and when (docs/law.md, "Hits"). */
public final class Strikes {
    private final Layout layout;
    private final Scenario scenario;
    private final List<Aimed> aimed;
    private final Fates fates;

    /**
     * A hit with its targets.
     *
     * @param targets sorted by id
     * @param rank place of the hit among all when sorted by id
     */
    private record Aimed(Hit hit, List<Integer> targets, int rank) {}

    private Strikes(Layout layout, Scenario scenario) {
        this.layout = layout;
        this.scenario = scenario;
        fates = new Fates(layout);
        List<String> sorted = scenario.hits().stream().map(Hit::id).sorted().toList();
        aimed = scenario.hits().stream()
                .map(hit -> new Aimed(hit, targets(hit), sorted.indexOf(hit.id())))
                .toList();
    }

    public static Strikes of(Layout layout, Scenario scenario) {
        return new Strikes(layout, scenario);
    }

    Scenario scenario() {
        return scenario;
    }

    Layout layout() {
        return layout;
    }

    boolean spoil() {
        return scenario.hits().stream().anyMatch(h -> h.effect().spoils());
    }

    private List<Integer> targets(Hit hit) {
        return hit.selector().pick(layout.inventory(), scenario.at()).stream()
                .distinct()
                .sorted()
                .map(layout::number)
                .toList();
    }

    /** Everything that is struck before the horizon. */
    List<Strike> draw(Values values, long horizon) {
        List<Strike> strikes = new ArrayList<>();
        for (Aimed hit : aimed) new Wave(hit, values, horizon).strike(strikes);
        return strikes;
    }

    /** One hit in one run. */
    private final class Wave {
        private final Hit hit;
        private final Aimed aimed;
        private final Values values;
        private final long horizon;

        Wave(Aimed aimed, Values values, long horizon) {
            this.hit = aimed.hit;
            this.aimed = aimed;
            this.values = values;
            this.horizon = horizon;
        }

        void strike(List<Strike> into) {
            long lasts = lasts();
            struck().forEach((begins, targets) -> fates.reached(targets, hit.effect())
                    .forEach((component, via) -> {
                        long order = (long) aimed.rank << Integer.SIZE | layout.rank()[component];
                        into.add(new Strike(hit, component, begins, via, Times.plus(begins, lasts), order));
                    }));
        }

        private long lasts() {
            return hit.end() instanceof Hit.Lasts(var span)
                    ? Math.max(1, values.duration(term(span), name("lasts")))
                    : NEVER;
        }

        /** Who is struck itself, by when it is. */
        private SortedMap<Long, List<Integer>> struck() {
            SortedMap<Long, List<Integer>> struck = new TreeMap<>();
            waves().forEach((target, begins) -> {
                if (begins < horizon && happens(target))
                    struck.computeIfAbsent(begins, _ -> new ArrayList<>()).add(target);
            });
            return struck;
        }

        private Map<Integer, Long> waves() {
            List<Integer> left = share();
            long begins = values.moment(term(hit.begins()), name("begins"));
            Map<Integer, Long> when = new LinkedHashMap<>();
            var waves = hit.waves();
            if (waves == null) {
                left.forEach(target -> when.put(target, begins));
                return when;
            }
            long every = values.moment(term(waves.every()), name("every"));
            List<Integer> order = byDraw("wave", left);
            for (int i = 0; i < order.size(); i++) {
                long wave = (long) i * waves.count() / order.size();
                when.put(order.get(i), Times.plus(begins, times(wave, every)));
            }
            return when;
        }

        private static long times(long count, long span) {
            return count == 0 ? 0 : span >= NEVER / count ? NEVER : count * span;
        }

        private List<Integer> share() {
            List<Integer> all = aimed.targets;
            if (hit.share() >= 1 || all.isEmpty()) return all;
            int size = (int) Math.max(1, Math.round(hit.share() * all.size()));
            return byDraw("share", all).subList(0, size);
        }

        /** @param targets sorted by id, so that ties are */
        private List<Integer> byDraw(String what, List<Integer> targets) {
            List<Integer> byId = targets.stream()
                    .sorted(Comparator.comparingInt(t -> layout.rank()[t]))
                    .toList();
            double[] draws = byId.stream().mapToDouble(t -> draw(what, t)).toArray();
            return IntStream.range(0, draws.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> draws[i]))
                    .map(byId::get)
                    .toList();
        }

        private boolean happens(int target) {
            Hit.Chance chance = hit.chance();
            if (values.planned()) return chance.probability() > 0;
            double coin = chance.each()
                    ? draw("coin", target)
                    : values.uniform(chance.event() == null ? name("coin") : Draws.name("event:" + chance.event()));
            return coin < chance.probability();
        }

        private double draw(String what, int target) {
            return values.uniform(Draws.name(name(what), ":" + layout.ids()[target]));
        }

        private long name(String what) {
            return Draws.name(what + ":" + hit.id());
        }

        private Term term(deich.model.fact.Span span) {
            return Term.of(span, layout.inventory().classes());
        }
    }

    /** What each hit struck, by hit id. */
    SortedMap<String, List<String>> struck(List<Strike> strikes) {
        SortedMap<String, List<Integer>> numbers = new TreeMap<>();
        scenario.hits().forEach(hit -> numbers.put(hit.id(), new ArrayList<>()));
        strikes.forEach(
                s -> java.util.Objects.requireNonNull(numbers.get(s.hit().id())).add(s.component()));
        SortedMap<String, List<String>> struck = new TreeMap<>();
        numbers.forEach((hit, components) -> struck.put(
                hit,
                Arrays.asList(components.stream()
                        .distinct()
                        .map(c -> layout.ids()[c])
                        .sorted()
                        .toArray(String[]::new))));
        return struck;
    }
}
