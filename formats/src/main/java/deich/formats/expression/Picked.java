// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import deich.model.inventory.Inventory;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What selectors picked from the inventory asked about last; a catalogue of measures asks the same thousands of times. */
final class Picked {
    private static volatile WeakReference<@Nullable Picked> last = new WeakReference<>(null);

    private final Inventory inventory;
    private final Map<Asked, List<String>> known = new ConcurrentHashMap<>();

    /** @param focus what the selector asks of its focus, in the order of its names */
    record Asked(String selector, List<Object> focus) {}

    private Picked(Inventory inventory) {
        this.inventory = inventory;
    }

    static Map<Asked, List<String>> of(Inventory inventory) {
        Picked kept = last.get();
        if (kept == null || kept.inventory != inventory) {
            kept = new Picked(inventory);
            last = new WeakReference<>(kept);
        }
        return kept.known;
    }
}
