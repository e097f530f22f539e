// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Numbers;
import deich.model.incident.Incident;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the restoration curve in either of its shapes: {@code {h, n, of}} counts what is back, {@code {h, without}} what
 * is still missing. Of the second the largest number stands for all there are.
 */
final class CurveReader {

    private final Problems problems;

    CurveReader(Problems problems) {
        this.problems = problems;
    }

    List<Incident.CurvePoint> read(Block incident) {
        if (!incident.has("restoration_curve") || incident.isEmpty("restoration_curve")) return List.of();
        List<Block> blocks = incident.items("restoration_curve").stream()
                .map(tree -> Block.open(tree, Shape.CURVE_POINT, problems))
                .toList();
        double all = blocks.stream()
                .mapToDouble(block -> number(block, "without"))
                .max()
                .orElse(0);
        var points = new ArrayList<Incident.CurvePoint>();
        for (Block block : blocks) {
            boolean missing = block.has("without");
            if (!missing && !(block.has("n") && block.has("of"))) problems.error(block.at(), "incident.curve");
            Double at = block.value("h", Hours::read);
            double of = missing ? all : number(block, "of");
            double restored = missing ? all - number(block, "without") : number(block, "n");
            if (restored > of) problems.error(block.at(), "incident.curve.more", restored, of);
            else if (at != null) points.add(new Incident.CurvePoint(at, restored, of));
        }
        return points;
    }

    private static double number(Block block, String key) {
        return block.has(key) && block.tree(key) instanceof Tree.Text
                ? block.value(key, text -> Numbers.decimal(text, 0, 1e12), 0.0)
                : 0;
    }
}
