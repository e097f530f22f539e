// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.assess.cut.Bottlenecks;
import deich.assess.cut.CutOrder;
import deich.engine.Progress;
import deich.plan.Advice;
import deich.report.CutJson;
import deich.server.course.Machined;
import deich.server.course.Shelf;
import deich.server.desk.Desk;
import deich.server.veil.Veil;
import deich.server.work.Job;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.run.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for everything that alone stops a service, and for what stops the most urgent ones in pairs. Which are most urgent
 * depends on who asks: those that they see.
 */
public final class BottleneckJob implements Job, Machined {
    public static final String KIND = "bottlenecks";
    static final String VIEWER = "viewer";

    private final Workbench workbench;
    private final Store store;
    private final Shelf<Found> shelf = new Shelf<>();

    public BottleneckJob(Workbench workbench, Store store) {
        this.workbench = workbench;
        this.store = store;
    }

    /**
     * Who sees everything shares results with all others who do.
     *
     * @param longer seconds that a service must stand still; empty for what each may
     */
    public static Map<String, String> order(Desk desk, String longer) {
        boolean all = Veil.of(desk).clear();
        return Ask.of(longer)
                .with(VIEWER, all ? "" : desk.visit().organisation().id());
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
        var all = found == null ? null : found.all();
        return all == null ? null : Machined.written(out -> CutJson.write(all, 0, out));
    }

    @Override
    public Map<String, byte[]> work(Run run, Opened opened, Progress progress) {
        var day = workbench.today();
        // computed again because another server lacks it
        if (shelf.find(opened, day, run.order()) != null) return Map.of();
        CutOrder order = Ask.of(run).order(opened, day);
        shelf.put(opened, day, run.order(), found(run, opened, order, progress));
        return Map.of();
    }

    private Found found(Run run, Opened opened, CutOrder order, Progress progress) {
        var errors = order.errors();
        if (!errors.isEmpty()) return new Found(null, List.of(), errors);
        Bottlenecks all = Bottlenecks.of(order, workbench.executor(), progress);
        return new Found(all, Advice.urgent(all, seen(run, opened)::contains), List.of());
    }

    /** Without a viewer somebody asked who sees everything. */
    private Set<String> seen(Run run, Opened opened) {
        String viewer = run.order().get(VIEWER);
        Organisation organisation =
                viewer == null ? null : store.people().organisations().find(viewer);
        return organisation == null
                ? opened.inventory().components().keySet()
                : workbench.seen(opened, organisation).sight().full();
    }
}
