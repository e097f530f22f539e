// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import java.time.LocalDate;

/** Who says what an import writes down. German, as all content of an inventory. */
final class Notes {
    static final String SURVEY = "Erhebung";
    static final Source ASSUMPTION = new Source("Deich", null, null, "eigene Annahme");

    private Notes() {}

    static Source said(String by, LocalDate on) {
        return new Source(by, on, null, SURVEY);
    }

    static Fact<Span> assumed(long value, long low, long high) {
        return new Fact.Assumed<>(Span.hours(value), Span.hours(low), Span.hours(high), ASSUMPTION);
    }
}
