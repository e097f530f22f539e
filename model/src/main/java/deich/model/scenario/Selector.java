// SPDX-License-Identifier: EUPL-1.2
package deich.model.scenario;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks the components that a hit strikes. */
public interface Selector {

    /** As it stands in the file. */
    String text();

    /**
     * The ids of the components picked, sorted.
     *
     * @param focus the component a scenario with variants is about; null when it has none
     */
    List<String> pick(Inventory inventory, @Nullable Component focus);

    /** Those of these that it picks, sorted: cheaper than picking from all where only a few come into question. */
    default List<String> pick(Inventory inventory, @Nullable Component focus, Collection<String> among) {
        return pick(inventory, focus).stream()
                .filter(Set.copyOf(among)::contains)
                .toList();
    }

    /**
     * Whether it asks components for nothing but these, such as {@code kind}: then what it picks gives away no more of them
     * than that.
     */
    default boolean asksOnly(Set<String> names) {
        return false;
    }

    /** These ids, as far as the inventory has them. */
    record Ids(List<String> ids) implements Selector {
        public Ids {
            ids = ids.stream().sorted().distinct().toList();
        }

        @Override
        public String text() {
            return String.join(", ", ids);
        }

        @Override
        public List<String> pick(Inventory inventory, @Nullable Component focus) {
            return ids.stream().filter(inventory.components()::containsKey).toList();
        }
    }

    static Selector ids(String... ids) {
        return new Ids(List.of(ids));
    }
}
