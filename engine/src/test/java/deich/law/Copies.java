// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.scenario.Hit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Records like others but for one thing. */
final class Copies {
    private Copies() {}

    static Component changed(Component c, Consumer<Component.Builder> change) {
        Component.Builder b = like(c, c.id());
        change.accept(b);
        return b.build();
    }

    static Component.Builder like(Component c, String id) {
        Component.Builder b = Component.of(id, c.kind())
                .place(c.place())
                .owner(c.owner())
                .vendor(c.vendor())
                .jurisdiction(c.jurisdiction())
                .adminDomain(c.adminDomain())
                .needs(c.needs())
                .repair(c.recovery().repair())
                .rebuild(c.recovery().rebuild())
                .restart(c.recovery().restart())
                .coldStart(c.recovery().coldStart())
                .crew(c.crew())
                .capacity(c.capacity())
                .objectives(c.objectives())
                .data(c.data())
                .assurance(c.assurance());
        c.fallbacks().forEach(b::fallback);
        return b;
    }

    static Component withFallbacks(Component c, List<Fallback> fallbacks) {
        return new Component(
                c.id(),
                c.kind(),
                c.name(),
                c.administration(),
                c.place(),
                c.owner(),
                c.operator(),
                c.vendor(),
                c.jurisdiction(),
                c.adminDomain(),
                c.tags(),
                c.labels(),
                c.serves(),
                c.ask(),
                c.needs(),
                c.recovery(),
                c.crew(),
                c.capacity(),
                fallbacks,
                c.objectives(),
                c.data(),
                c.assurance());
    }

    static Hit hit(Hit h, Hit.Chance chance, double share, Hit.@Nullable Waves waves, Span dwell) {
        return new Hit(
                h.id(), h.title(), h.selector(), h.effect(), h.begins(), h.end(), chance, share, waves, dwell, "");
    }

    static Hit hit(Hit h, deich.model.inventory.Effect effect) {
        return new Hit(
                h.id(), "", h.selector(), effect, h.begins(), h.end(), h.chance(), h.share(), h.waves(), h.dwell(), "");
    }

    static Hit hit(Hit h, Hit.End end) {
        return new Hit(
                h.id(), "", h.selector(), h.effect(), h.begins(), end, h.chance(), h.share(), h.waves(), h.dwell(), "");
    }
}
