// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.engine.Plant;
import deich.engine.Structure;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.report.view.Names;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of an inventory belongs into one folder.
 *
 * @param administration whose; null for everything there is
 * @param services the most urgent first
 * @param systems own applications, systems, networks and data, in the order in which to start them
 * @param waiting services that need a component, the most urgent first, by the component's id
 * @param rings that do not start by themselves and touch an own system
 */
record Stock(
        Inventory inventory,
        @Nullable String administration,
        List<Component> services,
        List<Component> systems,
        Map<String, Set<String>> waiting,
        List<List<String>> rings) {

    /** The most urgent first: shortest tolerable outage, then shortest time to emergency level, then name. */
    static final Comparator<Component> URGENCY = Comparator.<Component, Duration>comparing(
                    c -> value(c.objectives().mtpd()))
            .thenComparing(c -> value(c.objectives().rto()))
            .thenComparing(Component::name)
            .thenComparing(Component::id);

    static Stock of(Inventory inventory, @Nullable String administration, Plant plant, List<List<String>> rings) {
        List<Component> own = inventory.components().values().stream()
                .filter(c -> administration == null || administration.equals(c.administration()))
                .toList();
        List<Component> services = own.stream()
                .filter(c -> c.kind() == Kind.SERVICE)
                .sorted(URGENCY)
                .toList();
        Map<String, Set<String>> waiting = new TreeMap<>();
        for (Component service : services)
            for (String used : Structure.uses(plant, service.id()))
                waiting.computeIfAbsent(used, id -> new LinkedHashSet<>()).add(service.id());
        List<Component> started = own.stream().filter(c -> c.kind().starts()).toList();
        var ids = new TreeSet<>(started.stream().map(Component::id).toList());
        List<List<String>> touching = rings.stream()
                .filter(ring -> ring.stream().anyMatch(ids::contains))
                .toList();
        return new Stock(inventory, administration, services, order(started, services, plant), waiting, touching);
    }

    /**
     * What the most urgent service needs comes first, and of it what needs least comes first: whatever a system needs
     * needs less than the system itself, but for rings.
     */
    private static List<Component> order(List<Component> started, List<Component> services, Plant plant) {
        Map<String, Component> own = new TreeMap<>();
        started.forEach(c -> own.put(c.id(), c));
        Map<String, Integer> depth = new TreeMap<>();
        for (Component c : started) {
            Set<String> needed = new TreeSet<>(Structure.uses(plant, c.id()));
            needed.retainAll(own.keySet());
            depth.put(c.id(), needed.size());
        }
        Comparator<Component> shallow = Comparator.<Component>comparingInt(c -> depth.getOrDefault(c.id(), 0))
                .thenComparing(Component::id);
        var ordered = new LinkedHashMap<String, Component>();
        for (Component service : services)
            take(
                    Structure.uses(plant, service.id()).stream()
                            .filter(own::containsKey)
                            .map(own::get)
                            .toList(),
                    shallow,
                    ordered);
        take(started, shallow, ordered);
        return List.copyOf(ordered.values());
    }

    private static void take(
            Collection<Component> some, Comparator<Component> by, LinkedHashMap<String, Component> into) {
        some.stream().sorted(by).forEach(c -> into.putIfAbsent(c.id(), c));
    }

    private static Duration value(Fact<Duration> fact) {
        return switch (fact) {
            case Fact.Stated<Duration> s -> s.value();
            case Fact.Assumed<Duration> a -> a.value();
            case Fact.Missing<Duration> m -> Duration.ofSeconds(Long.MAX_VALUE);
        };
    }

    String name(String id) {
        return new Names(inventory).any(id);
    }

    boolean own(Component component) {
        return administration == null || administration.equals(component.administration());
    }

    List<Component> own(Kind... kinds) {
        var wanted = List.of(kinds);
        return inventory.components().values().stream()
                .filter(c -> wanted.contains(c.kind()) && own(c))
                .toList();
    }

    /** Services that need it, the most urgent first. */
    List<String> waitingFor(String id) {
        return List.copyOf(waiting.getOrDefault(id, Set.of()));
    }

    @Nullable
    List<String> ringOf(String id) {
        return rings.stream().filter(ring -> ring.contains(id)).findFirst().orElse(null);
    }

    /** Components of others that own services and systems need directly, in the order in which they are met. */
    List<Component> others() {
        var found = new LinkedHashMap<String, Component>();
        var from = new ArrayList<>(services);
        from.addAll(systems);
        from.addAll(own(Kind.SITE, Kind.UTILITY, Kind.TEAM, Kind.PROCESS));
        for (Component c : from) {
            for (Need.Leaf leaf : c.needs().leaves()) other(leaf.target(), found);
            c.fallbacks().forEach(f -> f.needs().leaves().forEach(leaf -> other(leaf.target(), found)));
        }
        return List.copyOf(found.values());
    }

    private void other(String id, Map<String, Component> into) {
        Component found = inventory.component(id);
        if (!own(found) && found.kind() != Kind.JURISDICTION) into.putIfAbsent(id, found);
    }
}
