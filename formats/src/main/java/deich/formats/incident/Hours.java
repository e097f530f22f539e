// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Numbers;
import deich.model.incident.Interval;
import org.jspecify.annotations.Nullable;

/** Hours, certain or between bounds. */
final class Hours {

    /** A hundred years: whoever writes more has lost a decimal point. */
    private static final double MOST = 876_000;

    private final Problems problems;

    Hours(Problems problems) {
        this.problems = problems;
    }

    static double read(String text) throws BadValue {
        return Numbers.decimal(text, 0, MOST);
    }

    /** What stands behind a key as {@code {min: …, max: …}}; open without a max. Null when nothing does or it cannot be read. */
    @Nullable
    Interval bounds(Block block, String key) {
        Tree tree = block.has(key) ? block.tree(key) : null;
        if (tree == null) return null;
        Block bounds = Block.open(tree, Shape.BOUNDS, problems);
        Double low = bounds.value("min", Hours::read);
        boolean open = bounds.isEmpty("max");
        Double high = open ? null : bounds.value("max", Hours::read);
        if (low == null || !open && high == null) return null;
        return interval(low, high, tree);
    }

    /** @param high null when it had not ended when last heard of */
    @Nullable
    Interval interval(double low, @Nullable Double high, Tree at) {
        if (high == null) return Interval.openFrom(low);
        if (high >= low) return Interval.of(low, high);
        problems.error(at.at(), "bounds.order", low, high);
        return null;
    }
}
