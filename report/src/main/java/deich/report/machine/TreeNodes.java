// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.engine.tree.CutSetAnalysis;
import deich.engine.tree.CutSetAnalysis.Importance;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What follows from a fault tree as JSON: docs/formats.md. */
public final class TreeNodes {
    private static final MathContext DIGITS = new MathContext(12);

    private TreeNodes() {}

    /**
     * Five fields where everything is known and nothing more was asked for; whatever else there is to say follows them.
     *
     * @param importance whether that of each event is written
     */
    public static void write(CutSetAnalysis found, double seconds, boolean importance, Appendable out)
            throws IOException {
        ObjectNode node = Nodes.object().put("top", found.top());
        if (found.complete() == 0) node.putNull("count").putNull("byOrder");
        else node.put("count", found.count().toString()).set("byOrder", byOrder(found.byOrder()));
        node.put("probability", exact(found.probability())).put("seconds", seconds);
        if (found.complete() != CutSetAnalysis.ALL) node.put("complete", found.complete());
        if (found.atLeast() != null) node.put("probabilityAtLeast", exact(found.atLeast()));
        if (found.atMost() != null) node.put("probabilityAtMost", exact(found.atMost()));
        Double left = found.left();
        if (left != null && left > 0) node.put("leftOutAtMost", exact(left));
        if (!found.sets().isEmpty()) node.set("sets", Nodes.array(found.sets(), Nodes::strings));
        if (importance) node.set("importance", importance(found.importance()));
        Nodes.write(node, out);
    }

    private static ObjectNode byOrder(List<BigInteger> counts) {
        ObjectNode node = Nodes.object();
        for (int order = 0; order < counts.size(); order++)
            if (counts.get(order).signum() > 0)
                node.put(String.valueOf(order), counts.get(order).toString());
        return node;
    }

    private static ObjectNode importance(Map<String, Importance> importance) {
        ObjectNode node = Nodes.object();
        importance.forEach((event, one) -> node.set(
                event,
                Nodes.object()
                        .put("birnbaum", exact(one.birnbaum()))
                        .put("fussellVesely", exact(one.fussellVesely()))
                        .put("riskAchievementWorth", exact(one.achievement()))
                        .put("riskReductionWorth", exact(one.reduction()))));
        return node;
    }

    /** As many digits as are the same in whatever order sums are taken; none for what no number says. */
    private static @Nullable Double exact(@Nullable Double value) {
        if (value == null || !Double.isFinite(value)) return null;
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
