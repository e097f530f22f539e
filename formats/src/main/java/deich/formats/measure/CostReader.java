// SPDX-License-Identifier: EUPL-1.2
package deich.formats.measure;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.Texts;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Numbers;
import deich.model.measure.Amount;
import deich.model.measure.Cost;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a measure costs: {@code [low, likely, high]}, or one number for all three. */
final class CostReader {

    /** More than any of these costs anywhere; a larger number is a slip. */
    private static final int MOST = 1_000_000_000;

    private final Problems problems;

    CostReader(Problems problems) {
        this.problems = problems;
    }

    /** Null when it cannot be read; the problems are then told. */
    @Nullable
    Cost read(Block measure) {
        Block block = measure.block("cost", Shape.COST);
        if (block == null) return null;
        return new Cost(
                amount(block, "once"),
                amount(block, "yearly"),
                amount(block, "days"),
                block.text("source", ""),
                block.value("samples", text -> Numbers.whole(text, 0, MOST), 0));
    }

    private Amount amount(Block block, String key) {
        Tree tree = block.tree(key);
        if (tree == null) return Amount.NONE;
        List<Tree> written = tree instanceof Tree.Items items ? items.items() : List.of(tree, tree, tree);
        var numbers = new ArrayList<Integer>();
        for (Tree one : written) {
            Integer number = Texts.value(one, CostReader::number, problems);
            if (number != null) numbers.add(number);
        }
        if (numbers.size() < written.size()) return Amount.NONE;
        if (numbers.size() != 3 || !numbers.equals(numbers.stream().sorted().toList())) {
            problems.error(tree.at(), "cost.range", key);
            return Amount.NONE;
        }
        return new Amount(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private static int number(String text) throws BadValue {
        return Numbers.whole(text, 0, MOST);
    }
}
