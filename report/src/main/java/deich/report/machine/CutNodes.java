// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.cut.Bottleneck;
import deich.assess.cut.Bottleneck.Stopped;
import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Combinations;
import deich.assess.cut.Combinations.Listed;
import deich.assess.cut.CutOrder;
import deich.engine.cut.CutSets;
import deich.engine.cut.CutSets.Event;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Bottlenecks and cut sets as JSON: docs/formats.md. */
public final class CutNodes {
    private CutNodes() {}

    /** @param seconds of work. No probability: an inventory states no sourced rate that could feed one */
    public static void write(Combinations found, double seconds, Appendable out) throws IOException {
        CutSets sets = found.given();
        ObjectNode node = counts(Nodes.object().put("top", found.service()), sets);
        node.putNull("probability").put("seconds", seconds);
        basis(node, found.order());
        node.put("longerThan", found.limit().seconds());
        node.put("limit", Nodes.word(found.limit().origin()));
        node.put("sure", found.sure());
        node.set("best", counts(Nodes.object(), found.best()));
        node.set("worst", counts(Nodes.object(), found.worst()));
        node.set("circling", Nodes.strings(sets.circling()));
        node.set("sets", Nodes.array(found.listed(), CutNodes::listed));
        Nodes.write(node, out);
    }

    /** What is not known is null: not judged, or complete up to no number of failures. */
    private static ObjectNode counts(ObjectNode node, CutSets sets) {
        if (sets.complete() == 0)
            return node.putNull("count").putNull("byOrder").put("complete", 0);
        node.put("count", sets.count().toString());
        ObjectNode byOrder = Nodes.object();
        for (int size = 1; size < sets.byOrder().size(); size++)
            if (sets.byOrder().get(size).signum() > 0)
                byOrder.put(String.valueOf(size), sets.byOrder().get(size).toString());
        node.set("byOrder", byOrder);
        if (sets.complete() == CutSets.ALL) return node.put("complete", "all");
        return node.put("complete", sets.complete());
    }

    private static ObjectNode listed(Listed set) {
        ObjectNode node = Nodes.object();
        node.set("events", Nodes.array(set.events(), CutNodes::event));
        node.set("from", Nodes.seconds(set.from()));
        node.set("lasts", Nodes.seconds(set.lasts()));
        return node.put("certainty", Nodes.word(set.certainty()));
    }

    private static ObjectNode event(Event event) {
        return Nodes.object().put("id", event.id()).put("sharedFate", event.group());
    }

    public static void write(Bottlenecks found, double seconds, Appendable out) throws IOException {
        ObjectNode node = Nodes.object().put("seconds", seconds);
        basis(node, found.order());
        node.put("longerThan", found.order().longer());
        node.put("judged", found.judged());
        node.set("notJudged", Nodes.strings(found.notJudged()));
        node.set("points", Nodes.array(found.points(), point -> point(found, point)));
        Nodes.write(node, out);
    }

    private static ObjectNode point(Bottlenecks found, Bottleneck point) {
        ObjectNode node = event(point.event());
        List<Stopped> stopped = point.stopped();
        node.set("residents", Nodes.residents(found.residents(point)));
        node.set("services", Nodes.array(stopped, CutNodes::stopped));
        return node;
    }

    private static ObjectNode stopped(Stopped stopped) {
        ObjectNode node = Nodes.object().put("id", stopped.service());
        node.set("from", Nodes.seconds(stopped.from()));
        node.set("lasts", Nodes.seconds(stopped.lasts()));
        return node.put("certainty", Nodes.word(stopped.certainty()));
    }

    private static void basis(ObjectNode node, CutOrder order) {
        node.put("inventory", order.inventory().id())
                .put("version", order.inventory().version())
                .put("asOf", order.asOf().toString())
                .put("unrepaired", order.unrepaired());
    }
}
