// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.engine.draw.Term;
import deich.engine.draw.Values;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every need tree of a plant in flat arrays. Tree {@code c} is what component {@code c} needs; the trees of jobs and
 * fallbacks follow. The leaves of a tree lie side by side.
 *
 * @param leafFrom first leaf of each tree; one more than there are trees
 * @param root first node of a tree; {@link #FLAT} for all of its leaves
 * @param wanted per node: how many branches must be met; {@link #LEAF} for a leaf
 * @param branches per node: how many it has; for a leaf the leaf's number
 * @param end per node: the node after its last branch
 * @param target per leaf: the component needed
 * @param traits per leaf: bits of {@link Leaf}
 * @param tolerance per leaf: seconds, the planned value where it is uncertain
 * @param uncertain per leaf where any is: the distribution of the tolerance
 * @param name per leaf where any tolerance is drawn: hash of the draw's name
 * @param atLevel per leaf where any is below normal
 */
public record Trees(
        int[] leafFrom,
        int[] root,
        int[] wanted,
        int[] branches,
        int[] end,
        int[] target,
        byte[] traits,
        long[] tolerance,
        @Nullable Term[] uncertain,
        long[] name,
        double[] atLevel) {
    public static final int FLAT = -1;
    public static final int LEAF = -1;
    /** No tree: nothing needed. */
    public static final int NONE = -1;

    /** What is special about a leaf. */
    public static final class Leaf {
        /** For starting the target must really be usable. */
        public static final byte REQUIRED = 1;
        /** For starting alone. */
        public static final byte ONLY = 2;
        /** A service's fallback may do. */
        public static final byte LEVEL = 4;
        /** The tolerance is drawn. */
        public static final byte UNCERTAIN = 8;
        /** The tree is unmet as soon as this leaf is. */
        public static final byte ESSENTIAL = 16;

        private Leaf() {}
    }

    public boolean is(int leaf, byte trait) {
        return (traits[leaf] & trait) != 0;
    }

    /** How long the loss of a leaf's target is tolerated in a run, in seconds. */
    public long tolerance(int leaf, Values values) {
        return is(leaf, Leaf.UNCERTAIN)
                ? values.buffer(Objects.requireNonNull(uncertain[leaf]), name[leaf])
                : tolerance[leaf];
    }

    public int leaves() {
        return target.length;
    }
}
