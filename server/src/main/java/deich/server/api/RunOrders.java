// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.desk.Desk;
import deich.server.measure.MeasureJob;
import deich.server.restart.RestartJob;
import deich.server.weak.BottleneckJob;
import deich.server.weak.CutJob;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.server.work.Asked;
import deich.server.work.Choice;
import deich.server.work.Outcomes;
import deich.server.work.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns what programs order into the orders of the jobs, the same ones that the pages give. */
public final class RunOrders {
    private final Workbench workbench;
    private final RestartJob restart;

    RunOrders(Workbench workbench, RestartJob restart) {
        this.workbench = workbench;
        this.restart = restart;
    }

    /**
     * @param kind of run
     * @param scenarios of a stress test; none for all
     * @param futures of a stress test, for each variant
     * @param longer seconds that a service must stand still, of bottlenecks and cut sets; null for what each may
     * @param service of cut sets
     * @param scenario of a restart, with its place where it has several: {@code kf-01@rz-nord}
     * @param administration for which measures are looked for; null for one's own, and for all where everything is seen
     * @param requirement that measures shall meet; null for every MUSS
     * @param budget of measures, in euros
     * @param robust whether to try measures out with other figures
     */
    record Order(
            String kind,
            @Nullable List<String> scenarios,
            @Nullable Integer futures,
            @Nullable Long longer,
            @Nullable String service,
            @Nullable String scenario,
            @Nullable String administration,
            @Nullable String requirement,
            @Nullable Long budget,
            @Nullable Boolean robust) {}

    /** @throws Refusal with all that is wrong. @throws deich.server.desk.Missing when it is about what is not seen */
    Map<String, String> of(Desk desk, Order order) {
        String longer = order.longer() == null ? "" : order.longer().toString();
        return switch (order.kind()) {
            case Outcomes.KIND -> check(desk, order);
            case BottleneckJob.KIND -> BottleneckJob.order(desk, longer);
            case CutJob.KIND -> CutJob.order(desk, text(order.service()), longer);
            case RestartJob.KIND -> restart.order(desk, text(order.scenario()));
            case MeasureJob.KIND -> measures(desk, order);
            case null, default ->
                throw Refusal.invalid(Trouble.of("kind", desk.said("wire").t("order.kind")));
        };
    }

    private Map<String, String> check(Desk desk, Order order) {
        Set<String> known = workbench.scenarios(desk.opened()).keySet();
        var chosen = new TreeSet<>(order.scenarios() == null ? List.<String>of() : order.scenarios());
        int futures = order.futures() == null ? 0 : order.futures();
        var troubles = new ArrayList<Trouble>();
        for (String id : chosen)
            if (!known.contains(id))
                troubles.add(Trouble.of("scenarios", desk.said("wire").t("order.scenario", id)));
        if (!Choice.FUTURES.contains(futures))
            troubles.add(Trouble.of("futures", desk.said("wire").t("order.futures")));
        if (!troubles.isEmpty()) throw Refusal.invalid(troubles);
        return new Asked(Choice.of(chosen, known, futures), workbench.today()).order();
    }

    private Map<String, String> measures(Desk desk, Order order) {
        Map<String, String> asked = MeasureJob.order(
                desk,
                workbench.content().standard(),
                text(order.administration()),
                text(order.requirement()),
                order.budget() == null ? "" : order.budget().toString(),
                Boolean.TRUE.equals(order.robust()));
        if (asked == null)
            throw Refusal.invalid(Trouble.of("budget", desk.said("measure").t("measure.bad.money")));
        return asked;
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
