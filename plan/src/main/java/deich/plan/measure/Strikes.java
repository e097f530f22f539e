// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.model.inventory.Inventory;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom each hit strikes, before and after everything that could be done: between the two only what a candidate touches
 * can be struck otherwise, and what would be struck more is left out, so that a run never looks worse than it is.
 */
final class Strikes {
    private record Struck(List<String> before, Set<String> after) {}

    private final Stock stock;
    private final Inventory most;
    private final Map<String, List<Struck>> byVariant = new HashMap<>();

    Strikes(Stock stock, Inventory most, List<Scenario> variants) {
        this.stock = stock;
        this.most = most;
        for (Scenario v : variants) byVariant.computeIfAbsent(v.key(), _ -> struck(v));
    }

    private List<Struck> struck(Scenario variant) {
        var found = new ArrayList<Struck>();
        for (Hit hit : variant.hits())
            found.add(new Struck(
                    hit.selector().pick(stock.inventory(), variant.at()),
                    new HashSet<>(hit.selector().pick(most, variant.at()))));
        return found;
    }

    /** All that is struck by hits which strike a drawn part of their targets, or one part after the other. */
    Set<String> drawn(List<Scenario> variants) {
        var drawn = new TreeSet<String>();
        for (Scenario v : variants) {
            List<Struck> struck = of(v);
            for (int i = 0; i < struck.size(); i++) if (drawn(v.hits().get(i))) drawn.addAll(struck.get(i).before);
        }
        return drawn;
    }

    private static boolean drawn(Hit hit) {
        return hit.share() < 1 || hit.waves() != null;
    }

    private List<Struck> of(Scenario variant) {
        return byVariant.getOrDefault(variant.key(), List.of());
    }

    /** The variant with its selectors answered for these candidates. */
    Scenario script(Scenario variant, BitSet taken) {
        var hits = new ArrayList<Hit>();
        List<Struck> struck = of(variant);
        for (int i = 0; i < struck.size(); i++) {
            Hit hit = variant.hits().get(i);
            hits.add(hit.with(new Selector.Ids(targets(hit, struck.get(i), taken))));
        }
        return variant.withHits(hits);
    }

    private List<String> targets(Hit hit, Struck struck, BitSet taken) {
        if (taken.isEmpty() || drawn(hit)) return struck.before;
        var targets = new TreeSet<>(struck.before);
        taken.stream().mapToObj(stock.edits()::get).forEach(edit -> {
            if (edit.separates() && !struck.after.contains(edit.target())) targets.remove(edit.target());
            edit.spares().stream()
                    .map(s -> s.id())
                    .filter(struck.after::contains)
                    .forEach(targets::add);
        });
        return List.copyOf(targets);
    }
}
