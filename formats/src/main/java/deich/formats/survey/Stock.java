// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The components of an inventory while an import works on it: its own, which it may change, and those of the other
 * files, which belong to the people who wrote them.
 */
final class Stock {
    private final Map<String, Component> own = new LinkedHashMap<>();
    private final Map<String, Component> foreign = new LinkedHashMap<>();

    Stock(Collection<Component> own, Collection<Component> foreign) {
        own.forEach(c -> this.own.put(c.id(), c));
        foreign.forEach(c -> this.foreign.put(c.id(), c));
    }

    List<Component> own() {
        return List.copyOf(own.values());
    }

    Stream<Component> all() {
        return Stream.concat(own.values().stream(), foreign.values().stream());
    }

    boolean owns(String id) {
        return own.containsKey(id);
    }

    boolean knows(String id) {
        return own.containsKey(id) || foreign.containsKey(id);
    }

    /** The component of this id, which must be there. */
    Component get(String id) {
        Component found = own.containsKey(id) ? own.get(id) : foreign.get(id);
        if (found == null) throw new IllegalArgumentException(id);
        return found;
    }

    /** A new component, or a new version of an own one. */
    void put(Component component) {
        if (foreign.containsKey(component.id())) throw new IllegalArgumentException(component.id() + " is not ours");
        own.put(component.id(), component);
    }

    void remove(String id) {
        own.remove(id);
    }

    /** The component that goes by this name or id, own ones first; a placeholder of other files is nobody. */
    Optional<Component> find(String name, Set<Kind> kinds) {
        String key = Ids.key(name);
        return all().filter(c -> kinds.contains(c.kind()) && (owns(c.id()) || !Naming.isPlaceholder(c)))
                .filter(c -> Ids.key(c.name()).equals(key) || Ids.key(c.id()).equals(key))
                .findFirst();
    }

    /** True when any component refers to this one in whatever way. */
    boolean needs(String id) {
        return all().anyMatch(c -> Leaves.of(c).anyMatch(target -> target.equals(id)));
    }
}
