// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.engine.Run;
import deich.engine.Story;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The recovery classes behind the times on a critical path. */
record OnPath(Inventory inventory, Scenario scenario, Run run) {

    List<String> classes(Story story) {
        return story.recovery().stream()
                .flatMap(this::spans)
                .flatMap(OnPath::ofClass)
                .sorted()
                .distinct()
                .toList();
    }

    private Stream<Span> spans(Story.Step step) {
        Component c = inventory.components().get(step.component());
        return c == null ? Stream.of() : spans(step, c);
    }

    private Stream<Span> spans(Story.Step step, Component c) {
        return switch (step.kind()) {
            case HIT_LASTS -> hits(c).map(Hit::end).map(OnPath::lasts);
            case REPAIR -> hits(c).map(Hit::end).map(end -> repair(end, c));
            case REBUILD -> Stream.ofNullable(c.recovery().rebuild()).map(OnPath::span);
            case RESTART -> Stream.of(span(c.recovery().restart()));
            case WAIT_FOR_CREW, WAIT_FOR_WORK_NEEDS, DEADLOCK, CIRCLE -> Stream.of();
        };
    }

    private Stream<Hit> hits(Component c) {
        return scenario.hits().stream()
                .filter(h -> run.struck().getOrDefault(h.id(), List.of()).contains(c.id()));
    }

    private static Span lasts(Hit.End end) {
        return end instanceof Hit.Lasts lasts ? lasts.span() : Span.ZERO;
    }

    private static Span repair(Hit.End end, Component c) {
        if (!(end instanceof Hit.Repaired repaired)) return Span.ZERO;
        return repaired.span() != null ? repaired.span() : span(c.recovery().repair());
    }

    private static Span span(Job job) {
        return switch (job.takes()) {
            case Fact.Stated<Span> s -> s.value();
            case Fact.Assumed<Span> a -> a.value();
            case Fact.Missing<Span> m -> Span.ZERO;
        };
    }

    private static Stream<String> ofClass(Span span) {
        return Stream.ofNullable(name(span));
    }

    private static @Nullable String name(Span span) {
        return switch (span) {
            case Span.OfClass c -> c.recoveryClass();
            case Span.Shared s -> name(s.of());
            default -> null;
        };
    }
}
