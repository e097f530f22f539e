// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.engine.plant.Laying;
import deich.engine.plant.Layout;
import deich.engine.run.Grounds;
import deich.model.fact.FactRef;
import deich.model.fact.Readings;
import deich.model.inventory.Inventory;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * An inventory settled by a choice of readings and laid out for fast runs. Immutable; any number of runs may share it.
 */
public final class Plant {
    private final Layout layout;
    private final Grounds grounds;

    private Plant(Layout layout) {
        this.layout = layout;
        grounds = new Grounds(layout.size());
    }

    /** The arrays behind it, which nobody changes: for the engine, and for whoever measures it. */
    public Layout layout() {
        return layout;
    }

    Grounds grounds() {
        return grounds;
    }

    /**
     * @param asOf the day of judgement: facts to be reviewed before it count as assumed
     * @throws IllegalArgumentException when {@link #errors} is not empty
     */
    public static Plant of(Inventory inventory, Readings readings, LocalDate asOf) {
        Layout layout = Laying.of(inventory, readings, asOf);
        List<StructuralError> errors = Errors.of(layout);
        if (!errors.isEmpty()) throw new IllegalArgumentException("errors of the inventory: " + errors);
        return new Plant(layout);
    }

    /**
     * What the law calls an error of the inventory: components that are unmet though nothing is hit, rings that could
     * never have started (law 3).
     */
    public static List<StructuralError> errors(Inventory inventory, Readings readings, LocalDate asOf) {
        return Errors.of(Laying.of(inventory, readings, asOf));
    }

    /** @param components the component, or the ring, sorted */
    public record StructuralError(Kind kind, List<String> components) {
        public enum Kind {
            UNMET_WITH_NOTHING_HIT,
            RING_THAT_COULD_NEVER_START
        }
    }

    /**
     * The facts that a reading can turn: assumed, missing, overdue, and the vendor and jurisdiction gaps of law 9.
     * Sorted.
     */
    public static SortedSet<FactRef> openFacts(Inventory inventory, LocalDate asOf) {
        return Laying.openFacts(inventory, asOf);
    }
}
