// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import deich.model.inventory.Inventory;
import deich.server.frame.Said;
import java.time.Duration;
import java.util.Map;

/** Values of facts in words. */
public final class Spans {
    /** A normal variable stays below so many standard deviations in nine of ten cases. */
    private static final double NINE_OF_TEN = 1.2816;

    private final Map<String, RecoveryClass> shipped;

    Spans(Map<String, RecoveryClass> shipped) {
        this.shipped = shipped;
    }

    String value(Said said, Inventory of, Object value) {
        return switch (value) {
            case Span span -> span(said, of, span);
            case Duration duration -> said.words().exact(duration);
            case Double part -> said.words().percent(part);
            case Boolean yes -> said.t(yes ? "yes" : "no");
            default -> value.toString();
        };
    }

    String span(Said said, Inventory of, Span span) {
        return switch (span) {
            case Span.Exactly(long seconds) ->
                seconds == 0 ? said.t("span.none") : said.words().exact(seconds);
            case Span.Forever _ -> said.t("span.forever");
            case Span.Uniform(long low, long high) ->
                said.t("span.between", said.words().exact(low), said.words().exact(high));
            case Span.Triangular(long low, long mode, long high) ->
                said.t(
                        "span.mostly",
                        said.words().exact(low),
                        said.words().exact(high),
                        said.words().exact(mode));
            case Span.LogNormal(double median, double sigma) ->
                said.t(
                        "span.half",
                        said.words().duration((long) median),
                        said.words().duration((long) (median * Math.exp(NINE_OF_TEN * sigma))));
            case Span.OfClass(String id) -> ofClass(said, of, id);
            case Span.Shared(String _, Span inner) -> span(said, of, inner);
        };
    }

    private String ofClass(Said said, Inventory of, String id) {
        RecoveryClass known = of.classes().getOrDefault(id, shipped.get(id));
        return known == null ? id : said.t("span.class", known.title(), span(said, of, known.span()));
    }
}
