// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Comparison.Row;
import deich.assess.Comparison.SharedPoint;
import deich.assess.Comparison.Side;
import deich.assess.Verdict.Outcome;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays two sides side by side. */
final class Comparing {
    private Comparing() {}

    /** @param who an administration, a Land, or empty for the whole inventory */
    static Side side(Assessment assessment, String who) {
        Inventory inventory = assessment.order().inventory();
        Map<String, Administration> all = inventory.administrations();
        Administration one = all.get(who);
        if (one != null) return new Side(one.name(), Set.of(who), assessment);
        Set<String> several = all.values().stream()
                .filter(a -> who.isEmpty() || who.equals(a.land()))
                .map(Administration::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (several.isEmpty() && !who.isEmpty())
            throw new IllegalArgumentException("no administration or Land '" + who + "'");
        return new Side(who.isEmpty() ? inventory.title() : who, Collections.unmodifiableSet(several), assessment);
    }

    static Comparison of(Side left, Side right) {
        boolean inError = !left.assessment().errors().isEmpty()
                || !right.assessment().errors().isEmpty();
        if (inError) return new Comparison(left, right, rows(left, right), List.of(), List.of());
        var ofLeft = Points.of(left);
        var ofRight = Points.of(right);
        var loans = new ArrayList<>(new Lending(ofLeft, ofRight).loans());
        loans.addAll(new Lending(ofRight, ofLeft).loans());
        return new Comparison(left, right, rows(left, right), shared(ofLeft, ofRight), List.copyOf(loans));
    }

    private static List<Row> rows(Side left, Side right) {
        return left.assessment().order().standard().requirements().stream()
                .map(Requirement::id)
                .map(id -> new Row(id, outcomes(left, id), outcomes(right, id)))
                .toList();
    }

    private static @Nullable Map<Outcome, Integer> outcomes(Side side, String requirement) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (Verdict v : side.assessment().verdicts())
            if (v.requirement().equals(requirement) && side.administrations().contains(v.administration()))
                counts.merge(v.outcome(), 1, Integer::sum);
        return counts.isEmpty() ? null : counts;
    }

    private static List<SharedPoint> shared(Points left, Points right) {
        var found = new ArrayList<SharedPoint>();
        new TreeMap<>(left.stopped()).forEach((point, services) -> {
            List<String> others = right.stopped().get(point);
            if (others != null) found.add(new SharedPoint(point, kind(left.inventory(), point), services, others));
        });
        found.sort(Comparator.comparingInt(Comparing::less)
                .thenComparingInt(
                        p -> p.leftServices().size() + p.rightServices().size())
                .reversed()
                .thenComparing(SharedPoint::component));
        return List.copyOf(found);
    }

    /** How many services the side that it concerns less loses. */
    private static int less(SharedPoint point) {
        return Math.min(point.leftServices().size(), point.rightServices().size());
    }

    private static deich.model.inventory.@Nullable Kind kind(Inventory inventory, String point) {
        Component found = inventory.components().get(point);
        return found == null ? null : found.kind();
    }
}
