// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.plan.measure.MeasurePlan.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which order to take the measures of a set: the wish that costs least to finish comes next. Who is met after which step
 * is judged goal by goal.
 */
final class Ladder {
    private final Stock stock;
    private final Wishes wishes;
    private final Bench bench;
    private final Search.Found found;
    private final int years;
    private final List<Goal> goals;
    /** For each measure taken the wishes that are lost without it. */
    private final Map<Integer, Set<Integer>> helps = new LinkedHashMap<>();

    Ladder(Stock stock, Wishes wishes, Search search, Search.Found found, int years) {
        this.stock = stock;
        this.wishes = wishes;
        this.bench = search.bench();
        this.found = found;
        this.years = years;
        this.goals = search.goals().stream()
                .filter(g -> found.met().contains(g.prize()))
                .toList();
        found.taken().stream().forEach(i -> helps.put(i, lostWithout(i)));
    }

    private Set<Integer> lostWithout(int candidate) {
        var less = (BitSet) found.taken().clone();
        less.clear(candidate);
        var lost = new TreeSet<Integer>();
        for (Goal g : goals)
            if (!lost.contains(g.prize()) && bench.relevant(g).get(candidate) && !bench.holdsWithRoom(g, less))
                lost.add(g.prize());
        return lost;
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        var taken = new BitSet();
        var open = new ArrayList<>(goals);
        for (int next : order()) {
            taken.set(next);
            open.removeIf(g -> bench.relevant(g).get(next) && bench.holdsWithRoom(g, taken));
            Set<Integer> waiting = new HashSet<>();
            open.forEach(g -> waiting.add(g.prize()));
            List<Wish> lost = helps.getOrDefault(next, Set.of()).stream()
                    .map(wishes.all()::get)
                    .toList();
            steps.add(new Step(stock.candidates().get(next), lost, found.met().size() - waiting.size()));
        }
        return steps;
    }

    private List<Integer> order() {
        var order = new LinkedHashMap<Integer, Boolean>();
        Set<Integer> left = new TreeSet<>(found.met());
        while (!left.isEmpty()) {
            int next = left.stream()
                    .min(Comparator.<Integer>comparingLong(w -> missing(w, order.keySet()).stream()
                                    .mapToLong(this::cost)
                                    .sum())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            left.remove(next);
            missing(next, order.keySet()).forEach(i -> order.put(i, true));
        }
        found.taken().stream().forEach(i -> order.putIfAbsent(i, true));
        return List.copyOf(order.keySet());
    }

    private List<Integer> missing(int wish, Set<Integer> taken) {
        return helps.entrySet().stream()
                .filter(e -> e.getValue().contains(wish) && !taken.contains(e.getKey()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingLong(this::cost).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private long cost(int candidate) {
        return stock.candidates().get(candidate).cost(years);
    }
}
