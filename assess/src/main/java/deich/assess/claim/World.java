// SPDX-License-Identifier: EUPL-1.2
package deich.assess.claim;

import deich.engine.Plant;
import deich.engine.Structure;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An inventory as it would be under one choice of readings. Immutable but for what it remembers; thread-safe. */
public final class World {
    private final Inventory inventory;
    private final Plant plant;
    private final Limits limits;
    private final Map<String, SortedSet<String>> uses;
    private @Nullable List<List<String>> rings;

    private World(Inventory inventory, Plant plant, Limits limits, Map<String, SortedSet<String>> uses) {
        this.uses = uses;
        this.inventory = inventory;
        this.plant = plant;
        this.limits = limits;
    }

    /** @throws IllegalArgumentException when the inventory would be in error under these readings */
    public static World of(Inventory inventory, LocalDate asOf, Readings readings) {
        return new World(
                inventory, Plant.of(inventory, readings, asOf), new Limits(asOf, readings), new ConcurrentHashMap<>());
    }

    /** The same plant where only limits are read otherwise. */
    public World with(Readings other) {
        return new World(inventory, plant, new Limits(limits.asOf(), other), uses);
    }

    public Inventory inventory() {
        return inventory;
    }

    public Plant plant() {
        return plant;
    }

    public Limits limits() {
        return limits;
    }

    public SortedSet<String> uses(String component) {
        return uses.computeIfAbsent(component, c -> Structure.uses(plant, c));
    }

    public SortedSet<String> usedBy(String component) {
        return Structure.usedBy(plant, component);
    }

    public SortedSet<String> alone(String component) {
        return Structure.alone(plant, component);
    }

    /** The component itself and everything it needs. */
    public List<Component> span(String component) {
        return Stream.concat(Stream.of(component), uses(component).stream())
                .map(inventory::component)
                .toList();
    }

    /** The first ring of a cold start that it is in or needs; empty for none. */
    public List<String> ring(String component) {
        return rings().stream()
                .filter(r -> r.contains(component) || r.stream().anyMatch(uses(component)::contains))
                .findFirst()
                .orElse(List.of());
    }

    private synchronized List<List<String>> rings() {
        if (rings == null) rings = Structure.coldStartRings(plant);
        return rings;
    }

    /** The data components it needs, itself included. */
    public List<String> data(String component) {
        return span(component).stream()
                .filter(c -> c.kind() == Kind.DATA)
                .map(Component::id)
                .toList();
    }
}
