// SPDX-License-Identifier: EUPL-1.2
package deich.server.restart;

import deich.assess.Order;
import deich.engine.Plant;
import deich.engine.Progress;
import deich.model.fact.Readings;
import deich.model.scenario.Scenario;
import deich.plan.restart.Restart;
import deich.plan.restart.RestartPlan;
import deich.report.RestartJson;
import deich.server.course.Machined;
import deich.server.course.Shelf;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.veil.Veil;
import deich.server.work.Choice;
import deich.server.work.Job;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.run.Run;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the restart after one scenario at one place. */
public final class RestartJob implements Job, Machined {
    public static final String KIND = "restart";
    /** Of an order: the key of the variant. */
    public static final String VARIANT = "scenario";

    private final Workbench workbench;
    private final Variants variants;
    private final Shelf<Found> shelf = new Shelf<>();

    /** @param plan null when the inventory contradicts itself */
    record Found(@Nullable RestartPlan plan) {}

    public RestartJob(Workbench workbench, Variants variants) {
        this.workbench = workbench;
        this.variants = variants;
    }

    /**
     * @param place key of a variant, such as {@code kf-01@rz-nord}; the id alone where there is only one
     * @throws Missing when there is none, or it is at a place that the reader does not see
     */
    public Map<String, String> order(Desk desk, String place) {
        Scenario variant = Variants.chosen(variants.open(desk, Scenario.idOf(place)), place);
        if (variant == null) throw new Missing();
        return order(variant);
    }

    static Map<String, String> order(@Nullable Scenario variant) {
        return Map.of(VARIANT, variant == null ? "" : variant.key());
    }

    /**
     * The plan as the reader may see it, from memory, of today; null when it is not there, or the inventory contradicts itself.
     *
     * @param order see {@link #order(Desk, String)}
     */
    public @Nullable RestartPlan seen(Desk desk, Map<String, String> order, Veil veil) {
        Found found = shelf.find(desk.opened(), workbench.today(), order);
        RestartPlan plan = found == null ? null : found.plan();
        return plan == null ? null : new Sighted(veil, desk.said("restart")).own(plan);
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
        return all == null ? null : Machined.written(out -> RestartJson.write(all, version, out));
    }

    @Override
    public Map<String, byte[]> work(Run run, Opened opened, Progress progress) {
        Order order = workbench.order(opened, Choice.ALL);
        Scenario variant = variants.find(opened, String.valueOf(run.order().get(VARIANT)));
        if (variant == null) throw new IllegalStateException("the scenario is gone");
        // computed again because another server lacks it
        if (shelf.find(opened, order.asOf(), run.order()) != null) return Map.of();
        boolean sound =
                Plant.errors(order.inventory(), Readings.GIVEN, order.asOf()).isEmpty();
        shelf.put(opened, order.asOf(), run.order(), new Found(sound ? plan(order, variant, progress) : null));
        return Map.of();
    }

    private static RestartPlan plan(Order order, Scenario variant, Progress progress) {
        Plant plant = Plant.of(order.inventory(), Readings.GIVEN, order.asOf());
        return Restart.plan(order.inventory(), plant, variant, order.asOf(), order.settings(), progress);
    }
}
