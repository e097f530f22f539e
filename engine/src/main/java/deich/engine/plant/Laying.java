// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Inventory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays an inventory out in arrays. */
public final class Laying {
    private static final int[] NO_TREES = {};

    private final Inventory inventory;
    private final Component[] components;
    private final String[] ids;
    private final Map<String, Integer> numbers;
    private final TreesBuilder trees = new TreesBuilder();
    private final Settling settling;
    private final Ints owners = new Ints();
    private final Ints fallbackTrees = new Ints();

    private Laying(Inventory inventory, Readings readings, LocalDate asOf) {
        this.inventory = inventory;
        numbers = HashMap.newHashMap(inventory.components().size());
        components = ordered(inventory, numbers);
        ids = new String[components.length];
        for (int c = 0; c < ids.length; c++) {
            ids[c] = components[c].id();
            numbers.put(ids[c], c);
        }
        settling = new Settling(inventory, new Facts(readings, asOf, inventory.classes()), numbers, trees);
    }

    /** @throws IllegalArgumentException when something refers to what is not there */
    public static Layout of(Inventory inventory, Readings readings, LocalDate asOf) {
        return new Laying(inventory, readings, asOf).layout();
    }

    /** The facts that settling asks a reading for. */
    public static SortedSet<FactRef> openFacts(Inventory inventory, LocalDate asOf) {
        SortedSet<FactRef> asked = new TreeSet<>();
        of(
                inventory,
                fact -> {
                    asked.add(fact);
                    return Reading.GIVEN;
                },
                asOf);
        return asked;
    }

    /**
     * What a component needs before it, and near it; rings together. What a fallback or a job needs counts as well.
     *
     * @param places for the places in the inventory, by id
     */
    private static Component[] ordered(Inventory inventory, Map<String, Integer> places) {
        Component[] asWritten = inventory.components().values().toArray(Component[]::new);
        for (int c = 0; c < asWritten.length; c++) places.put(asWritten[c].id(), c);
        Graph.Builder lacks = new Graph.Builder();
        for (Component c : asWritten) {
            lacks.node();
            Lacks.of(c, target -> {
                Integer place = places.get(target);
                if (place != null) lacks.arrow(place);
            });
        }
        int[] order = Rings.of(lacks.build()).order();
        return Arrays.stream(order).mapToObj(i -> asWritten[i]).toArray(Component[]::new);
    }

    private Layout layout() {
        int n = components.length;
        for (Component c : components) settling.needs(c);
        Layout.Recoveries recoveries = recoveries(n);
        FallbackPlan[] @Nullable [] fallbacks = new FallbackPlan[n] @Nullable [];
        CopyPlan[] @Nullable [] copies = new CopyPlan[n] @Nullable [];
        int[] capacities = new int[n];
        boolean[] underEvery = new boolean[n];
        @Nullable CrewPlan[] crews = new @Nullable CrewPlan[n];
        for (int c = 0; c < n; c++) {
            fallbacks[c] = fallbacks(components[c]);
            copies[c] = copies(components[c]);
            capacities[c] = settling.capacity(components[c]);
            underEvery[c] = settling.jurisdictionGap(components[c]);
            if (components[c].crew() != null) crews[c] = settling.crew(components[c]);
        }
        crewsNamed(recoveries, crews);
        Trees built = trees.build(ids);
        return new Layout(
                inventory,
                ids,
                numbers,
                rank(),
                built,
                Users.of(built, n),
                Extras.of(built, n, owners.toArray(), ofFallbacks(n, built)),
                recoveries,
                crews,
                capacities,
                fallbacks,
                copies,
                underEvery,
                Urgency.of(components, built, treesOf(fallbacks)),
                Shapes.of(components, built, recoveries, fallbacks));
    }

    private Layout.Recoveries recoveries(int n) {
        JobPlan[] repair = new JobPlan[n];
        @Nullable JobPlan[] rebuild = new @Nullable JobPlan[n];
        JobPlan[] restart = new JobPlan[n];
        boolean[] cold = new boolean[n];
        for (int c = 0; c < n; c++) {
            repair[c] = settling.repair(components[c]);
            rebuild[c] = settling.rebuild(components[c]);
            restart[c] = settling.restart(components[c]);
            owned(c, repair[c]);
            owned(c, rebuild[c]);
            owned(c, restart[c]);
            cold[c] = components[c].recovery().coldStart();
        }
        return new Layout.Recoveries(repair, rebuild, restart, cold);
    }

    private void owned(int component, @Nullable JobPlan job) {
        if (job != null && job.tree() != Trees.NONE) owners.add(component);
    }

    private FallbackPlan @Nullable [] fallbacks(Component c) {
        List<Fallback> written = c.fallbacks();
        if (written.isEmpty()) return null;
        FallbackPlan[] plans =
                written.stream().map(f -> settling.fallback(c, f)).toArray(FallbackPlan[]::new);
        for (FallbackPlan plan : plans) {
            if (plan.tree() == Trees.NONE) continue;
            owners.add(plan.service());
            fallbackTrees.add(plan.tree());
        }
        return Arrays.stream(plans).filter(f -> f.level() > 0).toArray(FallbackPlan[]::new);
    }

    private CopyPlan @Nullable [] copies(Component c) {
        Data data = c.data();
        if (data == null) return null;
        String shared = dataDomain(c);
        return data.copies().stream()
                .map(copy -> settling.copy(c, copy, shared))
                .toArray(CopyPlan[]::new);
    }

    /** Data of which nobody says who holds the keys has a domain of its own, which no other component states. */
    public static String dataDomain(Component data) {
        String stated = data.adminDomain();
        return stated == null ? "?" + data.id() : stated;
    }

    private void crewsNamed(Layout.Recoveries recoveries, @Nullable CrewPlan[] crews) {
        for (@Nullable JobPlan[] jobs : List.of(recoveries.repair(), recoveries.rebuild(), recoveries.restart()))
            for (JobPlan job : jobs)
                if (job != null && job.crew() != JobPlan.NOBODY && crews[job.crew()] == null)
                    crews[job.crew()] = CrewPlan.UNSAID;
    }

    private boolean[] ofFallbacks(int components, Trees built) {
        boolean[] ofFallback = new boolean[built.root().length - components];
        for (int tree : fallbackTrees.toArray()) ofFallback[tree - components] = true;
        return ofFallback;
    }

    private static int[][] treesOf(FallbackPlan[] @Nullable [] fallbacks) {
        int[][] trees = new int[fallbacks.length][];
        for (int c = 0; c < trees.length; c++) {
            FallbackPlan[] of = fallbacks[c];
            trees[c] = of == null
                    ? NO_TREES
                    : Arrays.stream(of)
                            .mapToInt(FallbackPlan::tree)
                            .filter(t -> t != Trees.NONE)
                            .toArray();
        }
        return trees;
    }

    private int[] rank() {
        String[] sorted = ids.clone();
        Arrays.sort(sorted);
        int[] rank = new int[ids.length];
        for (int place = 0; place < rank.length; place++)
            rank[Objects.requireNonNull(numbers.get(sorted[place]))] = place;
        return rank;
    }
}
