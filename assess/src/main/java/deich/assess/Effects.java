// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.ServiceResult.Range;
import deich.assess.claim.Down;
import deich.assess.claim.Finding;
import deich.assess.claim.Limits;
import deich.assess.claim.World;
import deich.engine.Downtime;
import deich.engine.Run;
import deich.engine.Story;
import deich.model.fact.Reading;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What each trial does to the services. */
record Effects(Bench bench, Assured assured, Served served) {
    private static final Comparator<ServiceResult> WORST_FIRST = longest(
                    s -> s.downtime().plan())
            .thenComparing(longest(s -> s.outage().plan()))
            .thenComparing(ServiceResult::service);

    private static Comparator<ServiceResult> longest(ToLongFunction<ServiceResult> what) {
        return Comparator.comparingLong(what).reversed();
    }

    ScenarioResult of(Trial t) {
        List<ServiceResult> services = t.touched().stream()
                .map(bench::component)
                .filter(c -> c.kind() == Kind.SERVICE)
                .filter(c -> fails(t.plan(), c) || fails(t.worst(), c))
                .map(c -> service(t, c))
                .sorted(WORST_FIRST)
                .toList();
        List<String> down = services.stream()
                .filter(s -> s.downtime().plan() > 0)
                .map(ServiceResult::service)
                .toList();
        return new ScenarioResult(
                t.scenario(),
                t.plan(),
                t.best(),
                t.worst(),
                t.unprepared(),
                t.futures(),
                services,
                served.residents(down));
    }

    private static boolean fails(Run run, Component service) {
        return !run.outagesOf(service.id()).isEmpty();
    }

    private ServiceResult service(Trial t, Component service) {
        String id = service.id();
        World given = bench.worlds().given();
        double minimum = given.limits().minimum(service);
        Run.Outage longest = longest(t.plan(), id);
        Story story = longest == null ? null : Story.of(given.plant(), t.plan(), longest);
        return new ServiceResult(
                id,
                service.administration() == null ? "" : service.administration(),
                from(longest == null ? t.worst() : t.plan(), id, minimum),
                range(r -> down(t, r, service)),
                Downtime.longest(t.unprepared(), id, minimum),
                Down.emergency(t.plan(), id, minimum),
                range(r -> Down.longestOutage(t.at(r), id)),
                Finding.loss(given, t.plan(), id),
                Limits.given(service.objectives().mtpd()),
                Limits.given(service.objectives().rto()),
                Limits.given(service.objectives().rpo()),
                story,
                assured.among(given, id),
                story == null ? List.of() : new OnPath(bench.inventory(), t.scenario(), t.plan()).classes(story));
    }

    private static Range range(ToLongFunction<Reading> what) {
        return new Range(
                what.applyAsLong(Reading.GIVEN), what.applyAsLong(Reading.BEST), what.applyAsLong(Reading.WORST));
    }

    private long down(Trial t, Reading reading, Component service) {
        return Downtime.longest(
                t.at(reading), service.id(), bench.worlds().at(reading).limits().minimum(service));
    }

    private static Run.@Nullable Outage longest(Run run, String service) {
        return run.outagesOf(service).stream()
                .max(Comparator.comparingLong((Run.Outage o) -> o.ends() ? o.until() - o.from() : Run.NEVER)
                        .thenComparing(
                                Comparator.comparingLong(Run.Outage::from).reversed()))
                .orElse(null);
    }

    /** When the longest downtime begins; without any, the first outage. */
    private static long from(Run run, String service, double minimum) {
        return Down.of(run, service, minimum).stream()
                .max(Comparator.comparingLong(Down::length)
                        .thenComparing(Comparator.comparingLong(Down::from).reversed()))
                .map(Down::from)
                .orElseGet(() -> run.outagesOf(service).getFirst().from());
    }
}
