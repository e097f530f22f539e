// SPDX-License-Identifier: EUPL-1.2
package deich.server.measure;

import deich.engine.Plant;
import deich.engine.Progress;
import deich.model.fact.Readings;
import deich.model.standard.Standard;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.Measures;
import deich.report.MeasuresJson;
import deich.server.course.Machined;
import deich.server.course.Shelf;
import deich.server.desk.Desk;
import deich.server.veil.Veil;
import deich.server.work.Choice;
import deich.server.work.Job;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.run.Run;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for the cheapest measures that mend what is missed, or the best for a budget. */
public final class MeasureJob implements Job, Machined {
    public static final String KIND = "measures";

    private final Workbench workbench;
    private final Shelf<Found> shelf = new Shelf<>();

    /** @param plan null when the inventory contradicts itself */
    record Found(@Nullable MeasurePlan plan) {}

    public MeasureJob(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * @param whose id of the administration to ask for; of one that is not open to the reader their own
     * @param goal id of one requirement; empty for every MUSS that is missed
     * @param budget euros over five years, in digits; empty for as much as it takes
     * @param sure whether to try out how the plan fares if figures are wrong
     * @return null when the budget is no amount
     */
    public static @Nullable Map<String, String> order(
            Desk desk, Standard standard, String whose, String goal, String budget, boolean sure) {
        Ask ask = Ask.typed(desk, standard, whose, goal, budget, sure);
        return ask == null ? null : ask.order();
    }

    /** The plan as the reader may see it, from memory, of today; null when it is not there, or the inventory contradicts itself. */
    public @Nullable MeasurePlan seen(Desk desk, Map<String, String> order, Veil veil) {
        Found found = shelf.find(desk.opened(), workbench.today(), order);
        MeasurePlan plan = found == null ? null : found.plan();
        return plan == null ? null : new Sighted(veil, desk.said("measure")).of(plan);
    }

    @Override
    public Shelf<Found> shelf() {
        return shelf;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public @Nullable String json(Opened opened, LocalDate day, Map<String, String> order, String version) {
        var found = shelf.find(opened, day, order);
        var all = found == null ? null : found.plan();
        return all == null ? null : Machined.written(out -> MeasuresJson.write(all, version, out));
    }

    @Override
    public Map<String, byte[]> work(Run run, Opened opened, Progress progress) {
        var order = workbench.order(opened, Choice.ALL);
        // computed again because another server lacks it
        if (shelf.find(opened, order.asOf(), run.order()) != null) return Map.of();
        boolean sound =
                Plant.errors(order.inventory(), Readings.GIVEN, order.asOf()).isEmpty();
        var ask = Ask.of(run.order()).measures(order, workbench.content().measures());
        shelf.put(
                opened,
                order.asOf(),
                run.order(),
                new Found(sound ? Measures.plan(ask, workbench.executor(), progress) : null));
        return Map.of();
    }
}
