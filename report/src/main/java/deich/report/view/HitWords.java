// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.engine.Run;
import deich.engine.draw.Term;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a hit does, from when and for how long, in words; durations are the range between the 10th and the 90th percentile. */
public record HitWords(Words words, Map<String, RecoveryClass> classes) {
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /** How long the hit that lasts longest does; says so when that stands in the inventory. */
    public String longest(Scenario scenario) {
        Span longest = scenario.hits().stream()
                .map(HitWords::span)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.comparingLong(span -> term(span).at(HIGH)))
                .orElse(null);
        return longest == null ? words.text("hit.own") : range(longest);
    }

    /** "etwa 5 bis 30 Tage", "wie lange, sagt der Bestand", "endet nicht von selbst". */
    public String howLong(Hit hit) {
        Span span = span(hit);
        if (span == null) return words.text("hit.own");
        String key = hit.end() instanceof Hit.Lasts ? "hit.lasts" : "hit.repaired";
        return term(span).certain() && term(span).at(HIGH) == Run.NEVER
                ? words.text("hit.forever")
                : words.text(key, range(span)) + basis(span);
    }

    /** When and under which chance: only what is not the usual. */
    public List<String> circumstances(Hit hit) {
        var said = new ArrayList<String>();
        Term begins = term(hit.begins());
        if (begins.at(HIGH) > 0)
            said.add(words.text(
                    "hit.begins",
                    begins.certain() ? words.exact(begins.at(HIGH)) : words.range(begins.at(LOW), begins.at(HIGH))));
        if (hit.share() < 1) said.add(words.text("hit.share", words.percent(hit.share())));
        if (hit.chance().probability() < 1)
            said.add(words.text(
                    hit.chance().each() ? "hit.each" : "hit.probability",
                    words.percent(hit.chance().probability())));
        if (hit.waves() instanceof Hit.Waves(int count, Span every))
            said.add(words.text("hit.waves", count, words.exact(term(every).at(0.5))));
        if (term(hit.dwell()).at(HIGH) > 0)
            said.add(words.text("hit.dwell", words.exact(term(hit.dwell()).at(0.5))));
        if (!hit.orderedBy().isBlank()) said.add(words.text("hit.ordered", hit.orderedBy()));
        return said;
    }

    private String range(Span span) {
        return words.range(term(span).at(LOW), term(span).at(HIGH));
    }

    /** The class behind it, with its sample; or that the scenario itself sets it, which its assumptions explain. */
    private String basis(Span span) {
        String id = term(span).ofClass();
        RecoveryClass found = id == null ? null : classes.get(id);
        if (found == null) return words.text("hit.basis.own");
        String strength = found.assumed()
                ? words.text("basis.assumed")
                : words.text(found.samples() < 5 ? "basis.few" : "basis.samples", found.samples());
        return words.text("hit.basis", found.title(), strength);
    }

    private Term term(Span span) {
        return Term.of(span, classes);
    }

    private static @Nullable Span span(Hit hit) {
        return switch (hit.end()) {
            case Hit.Lasts lasts -> lasts.span();
            case Hit.Repaired repaired -> repaired.span();
        };
    }
}
