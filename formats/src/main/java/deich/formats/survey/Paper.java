// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;

/**
 * What "ohne IT möglich?" makes of a service's fallbacks. What the answer does not say is assumed, as a wide range; and
 * only what was exercised counts as prepared.
 */
final class Paper {
    static final String ID = "papier";

    private Paper() {}

    static Component with(Component service, WithoutIt.Possible said, Source source) {
        List<Fallback> fallbacks = new ArrayList<>(service.fallbacks());
        fallbacks.removeIf(f -> f.id().equals(ID));
        fallbacks.add(fallback(said, source));
        return service.toBuilder(service.id()).fallbacks(fallbacks).build();
    }

    /** Without the fallback that an earlier answer, or the starter, had put there. */
    static Component without(Component service) {
        List<Fallback> others =
                service.fallbacks().stream().filter(f -> !f.id().equals(ID)).toList();
        return service.toBuilder(service.id()).fallbacks(others).build();
    }

    private static Fallback fallback(WithoutIt.Possible said, Source source) {
        String name = said.how().isEmpty() ? "Ohne IT, auf Papier" : "Ohne IT: " + said.how();
        Fact<Span> lasts = said.lasts()
                .<Fact<Span>>map(d -> new Fact.Stated<>(Span.seconds(d.toSeconds()), source))
                .orElse(Notes.assumed(5 * 24, 24, 28 * 24));
        return new Fallback(
                ID,
                name,
                said.exercised(),
                Notes.assumed(4, 0, 48),
                level(said.partly()),
                Need.NONE,
                lasts,
                Hours.ALWAYS,
                null);
    }

    private static Fact<Double> level(boolean partly) {
        return partly
                ? new Fact.Assumed<>(0.15, 0.05, 0.4, Notes.ASSUMPTION)
                : new Fact.Assumed<>(0.3, 0.1, 0.7, Notes.ASSUMPTION);
    }
}
