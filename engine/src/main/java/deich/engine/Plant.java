// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

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

    /**
     * @param asOf the day of judgement: facts to be reviewed before it count as assumed
     * @throws IllegalArgumentException when {@link #errors} is not empty
     */
    public static Plant of(Inventory inventory, Readings readings, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /**
     * What the law calls an error of the inventory: components that are unmet though nothing is hit, rings that could
     * never have started (law 3).
     */
    public static List<StructuralError> errors(Inventory inventory, Readings readings, LocalDate asOf) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}
