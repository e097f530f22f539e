// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.model.measure.Amount;
import deich.model.measure.Measure;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.MeasurePlan.Step;
import deich.plan.measure.Stability;
import deich.plan.measure.Unmended;
import deich.plan.measure.Wish;
import java.io.IOException;
import tools.jackson.databind.node.ObjectNode;

/** A plan of measures as JSON. Costs in euros. */
public final class MeasureNodes {
    private MeasureNodes() {}

    /** @param version of Deich */
    public static void write(MeasurePlan plan, String version, Appendable out) throws IOException {
        var order = plan.order().order();
        ObjectNode node = Nodes.object()
                .put("deich", version)
                .put("inventory", order.inventory().id())
                .put("inventoryVersion", order.inventory().version())
                .put("standard", order.standard().id())
                .put("standardVersion", order.standard().version())
                .put("asOf", order.asOf().toString());
        node.set("catalogue", Nodes.strings(plan.order().catalogue().versions()));
        node.put("years", plan.order().years())
                .put("budget", plan.order().budget())
                .put("candidates", plan.candidates())
                .put("wishes", plan.wishes().size())
                .put("cost", plan.cost())
                .put("proof", Nodes.word(plan.proof()))
                .put("bound", plan.bound())
                .put("boundOf", plan.order().budget() == null ? "euros" : "residents")
                .put("solver", plan.solver())
                .put("rounds", plan.rounds())
                .put("judged", plan.judged());
        node.set("steps", Nodes.array(plan.steps(), s -> step(plan, s)));
        node.set("mended", Nodes.array(plan.mended(), MeasureNodes::wish));
        node.set("unmended", Nodes.array(plan.unmended(), MeasureNodes::unmended));
        Nodes.write(node, out);
    }

    private static ObjectNode step(MeasurePlan plan, Step step) {
        Measure m = step.candidate().measure();
        ObjectNode node = Nodes.object()
                .put("measure", m.id())
                .put("target", step.candidate().target())
                .put("title", m.title())
                .put("sort", Nodes.word(m.sort()));
        node.set("once", amount(m.cost().once()));
        node.set("yearly", amount(m.cost().yearly()));
        node.set("total", amount(m.cost().over(plan.order().years())));
        node.set("personDays", amount(m.cost().days()));
        node.put("source", m.cost().source()).put("samples", m.cost().samples()).put("decides", m.decides());
        node.put("monotone", m.monotone());
        node.set("helps", Nodes.array(step.helps(), MeasureNodes::wish));
        node.put("metAfter", step.after());
        Stability stability = plan.robustness();
        if (stability != null)
            node.put("chosen", stability.times(step.candidate()))
                    .put("draws", stability.draws())
                    .put("core", stability.core(step.candidate()));
        return node;
    }

    private static ObjectNode amount(Amount amount) {
        return Nodes.object()
                .put("low", amount.low())
                .put("likely", amount.likely())
                .put("high", amount.high());
    }

    private static ObjectNode wish(Wish wish) {
        return Nodes.object()
                .put("requirement", wish.requirement())
                .put("administration", wish.administration())
                .put("residents", wish.residents());
    }

    private static ObjectNode unmended(Unmended unmended) {
        ObjectNode node = wish(unmended.wish()).put("why", Nodes.word(unmended.why()));
        node.set("goals", Nodes.strings(unmended.goals()));
        return node;
    }
}
