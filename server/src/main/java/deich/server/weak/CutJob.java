// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.assess.cut.Combinations;
import deich.assess.cut.CutOrder;
import deich.engine.Progress;
import deich.engine.cut.CutSets;
import deich.report.CutJson;
import deich.server.course.Machined;
import deich.server.course.Shelf;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.veil.Veil;
import deich.server.work.Job;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.run.Run;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the smallest sets of failures that stop one service. */
public final class CutJob implements Job, Machined {
    public static final String KIND = "cutsets";
    static final String SERVICE = "service";
    private static final int LISTED = 100;

    private final Workbench workbench;
    private final Shelf<Sets> shelf = new Shelf<>();

    public CutJob(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * @param longer seconds that it must stand still; empty for what it may
     * @throws Missing for what is no service, or not the reader's to see
     */
    public static Map<String, String> order(Desk desk, String service, String longer) {
        boolean known = Veil.of(desk).services().stream().anyMatch(s -> s.id().equals(service));
        if (!known) throw new Missing();
        return Ask.of(longer).with(SERVICE, service);
    }

    @Override
    public Shelf<Sets> shelf() {
        return shelf;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public @Nullable String json(Opened opened, LocalDate day, Map<String, String> order, String version) {
        var found = shelf.find(opened, day, order);
        var all = found == null ? null : found.found();
        return all == null ? null : Machined.written(out -> CutJson.write(all, 0, out));
    }

    @Override
    public Map<String, byte[]> work(Run run, Opened opened, Progress progress) {
        var day = workbench.today();
        // computed again because another server lacks it
        if (shelf.find(opened, day, run.order()) != null) return Map.of();
        CutOrder order = Ask.of(run).order(opened, day);
        String service = Objects.requireNonNull(run.order().get(SERVICE));
        Combinations found = order.errors().isEmpty() ? Combinations.of(order, service, CutSets.ALL, LISTED) : null;
        shelf.put(opened, day, run.order(), new Sets(found));
        return Map.of();
    }
}
