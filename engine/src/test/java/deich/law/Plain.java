// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import deich.model.scenario.Hit.Chance;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Models without something that a metamorphic law has to leave out. */
final class Plain {
    private Plain() {}

    static Model components(Model m, UnaryOperator<Component> change) {
        return m.with(Inventory.of(
                        m.inventory().components().values().stream().map(change).toList())
                .withClasses(m.inventory().classes())
                .withSharedFates(m.inventory().sharedFates()));
    }

    static Model hits(Model m, UnaryOperator<Hit> change) {
        return m.with(
                m.scenario().withHits(m.scenario().hits().stream().map(change).toList()));
    }

    /** Without coins, shares and waves: nothing hangs on the name of a draw. */
    static Model withoutLots(Model m) {
        return hits(m, h -> Copies.hit(h, Chance.SURE, 1, null, h.dwell()));
    }

    static Model withoutSpoil(Model m) {
        return hits(m, h -> h.effect().spoils() ? Copies.hit(h, Effect.DOWN) : h);
    }

    static Model withoutFallbacks(Model m) {
        return components(m, c -> Copies.withFallbacks(c, List.of()));
    }

    static Model withoutData(Model m) {
        return components(m, c -> Copies.changed(c, b -> b.data(null)));
    }

    static Model withoutCrews(Model m) {
        return components(
                m,
                c -> Copies.changed(
                        c,
                        b -> b.repair(alone(c.recovery().repair()))
                                .restart(alone(c.recovery().restart()))
                                .rebuild(
                                        c.recovery().rebuild() == null
                                                ? null
                                                : alone(c.recovery().rebuild()))));
    }

    private static Job alone(Job job) {
        return new Job(job.takes(), null, job.needs());
    }

    /** Jobs and hits that would be stretched to a second take one. */
    static Model withoutInstants(Model m) {
        Model jobs = components(
                m,
                c -> Copies.changed(
                        c,
                        b -> b.repair(aSecond(c.recovery().repair()))
                                .restart(
                                        instant(c.recovery().restart())
                                                ? c.recovery().restart()
                                                : aSecond(c.recovery().restart()))
                                .rebuild(
                                        c.recovery().rebuild() == null
                                                ? null
                                                : aSecond(c.recovery().rebuild()))
                                .assurance(null)));
        return hits(
                jobs,
                h -> Copies.hit(
                        h,
                        switch (h.end()) {
                            case Hit.Lasts(Span span) -> new Hit.Lasts(atLeastASecond(span));
                            case Hit.Repaired(var span) -> new Hit.Repaired(span == null ? null : atLeastASecond(span));
                        }));
    }

    private static boolean instant(Job job) {
        return job.crew() == null && job.needs().leaves().isEmpty();
    }

    private static Job aSecond(Job job) {
        return job.takes() instanceof Fact.Stated<Span>(Span span, var source)
                ? new Job(new Fact.Stated<>(atLeastASecond(span), source), job.crew(), job.needs())
                : job;
    }

    private static Span atLeastASecond(Span span) {
        return span.equals(Span.ZERO) ? Span.seconds(1) : span;
    }

    static boolean has(Model m, Kind kind) {
        return m.inventory().components().values().stream().anyMatch(c -> c.kind() == kind);
    }

    /**
     * The component cut in two: a front of its old name that everybody needs, and behind it, named {@code <id>.1}, all the
     * rest of it. Null when it is something others know by more than their needs.
     */
    static @Nullable Model split(Model m, String id) {
        Component c = m.inventory().component(id);
        if (c.kind() != Kind.PROCESS && c.kind() != Kind.SYSTEM || c.capacity() != null || c.data() != null)
            return null;
        String behind = id + ".1";
        var all =
                new java.util.ArrayList<>(List.copyOf(m.inventory().components().values()));
        all.remove(c);
        all.add(Copies.like(c, behind).build());
        all.add(Component.of(id, Kind.PROCESS).needs(Need.on(behind)).build());
        Inventory inventory = Inventory.of(all)
                .withClasses(m.inventory().classes())
                .withSharedFates(m.inventory().sharedFates().stream()
                        .map(f -> new deich.model.inventory.SharedFate(
                                f.id(), "", swapped(f.members(), id, behind), f.effects()))
                        .toList());
        Model split = m.with(inventory);
        return hits(
                split,
                h -> h.with(deich.model.scenario.Selector.ids(
                        swapped(((deich.model.scenario.Selector.Ids) h.selector()).ids(), id, behind)
                                .toArray(String[]::new))));
    }

    private static List<String> swapped(List<String> ids, String from, String to) {
        return ids.stream().map(id -> id.equals(from) ? to : id).toList();
    }
}
