// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.assess.facts.Census;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts in words, each with how it is known. */
final class FactRows {
    private static final Pattern NEED =
            Pattern.compile("(?:(repair|rebuild|restart)\\.|fallbacks\\.(.+?)\\.)?needs\\.(.+?)(\\.tolerance)?");
    private static final Pattern PART = Pattern.compile("(fallbacks|copies)\\.(.+)\\.([A-Za-z]+)");

    private final Desk desk;
    private final Said said;
    private final Spans spans;
    private final LocalDate day;

    FactRows(Desk desk, Spans spans, LocalDate day) {
        this.desk = desk;
        this.said = desk.said("stock");
        this.spans = spans;
        this.day = day;
    }

    /** All but the objectives, which have a part of their own. */
    List<FactRow> of(Component component) {
        var rows = new ArrayList<FactRow>();
        Census.of(component).forEach((at, fact) -> {
            if (!at.field().startsWith("objectives.") && !plain(fact)) rows.add(row(label(component, at), fact));
        });
        return rows;
    }

    /** That a need is there, and somebody vouches for it, is seen where the needs stand. */
    private boolean plain(Fact<?> fact) {
        return fact instanceof Fact.Stated<?>(Object value, Source source)
                && value.equals(true)
                && !source.overdueOn(day);
    }

    List<FactRow> objectives(Component component) {
        var of = component.objectives();
        return List.of(
                row(said.t("fact.objectives.mtpd"), of.mtpd()),
                row(said.t("fact.objectives.rto"), of.rto()),
                row(said.t("fact.objectives.rpo"), of.rpo()),
                row(said.t("fact.objectives.minimumLevel"), of.minimumLevel()));
    }

    FactRow row(String label, Fact<?> fact) {
        return switch (fact) {
            case Fact.Stated<?>(Object value, Source source) ->
                new FactRow(label, value(value), source.overdueOn(day) ? "stale" : "stated", source(source));
            case Fact.Assumed<?>(Object value, Object low, Object high, Source source) ->
                new FactRow(label, assumed(value, low, high), "assumed", source(source));
            case Fact.Missing<?>(String ask) ->
                new FactRow(label, "", "missing", ask.isEmpty() ? "" : said.t("source.ask", ask));
        };
    }

    String state(String key) {
        return said.t("state." + key);
    }

    private String assumed(Object value, Object low, Object high) {
        return low.equals(high) ? value(value) : said.t("value.range", value(value), value(low), value(high));
    }

    private String value(Object value) {
        return spans.value(said, desk.inventory(), value);
    }

    private String source(Source source) {
        var parts = new ArrayList<String>();
        if (!source.by().isEmpty()) parts.add(source.by());
        if (source.on() != null) parts.add(said.words().date(source.on()));
        if (!source.from().isEmpty()) parts.add(source.from());
        String text = String.join(", ", parts);
        LocalDate review = source.reviewBy();
        if (review == null) return text.isEmpty() ? said.t("source.none") : text;
        String until = said.t(
                source.overdueOn(day) ? "source.overdue" : "source.review",
                said.words().date(review));
        return text.isEmpty() ? until : text + "; " + until;
    }

    private String label(Component component, FactRef at) {
        Matcher need = NEED.matcher(at.field());
        if (need.matches()) return need(component, need);
        Matcher part = PART.matcher(at.field());
        if (!part.matches()) return said.t("fact." + at.field());
        String name = part.group(1).equals("copies") ? part.group(2) : fallback(component, part.group(2));
        return said.t("fact." + part.group(1) + "." + part.group(3), name);
    }

    private String need(Component component, Matcher need) {
        String label = said.t(need.group(4) == null ? "fact.need" : "fact.tolerance", name(need.group(3)));
        if (need.group(1) != null) return said.t("fact.for", said.t("fact." + need.group(1)), label);
        if (need.group(2) != null) return said.t("fact.for", fallback(component, need.group(2)), label);
        return label;
    }

    private String name(String id) {
        Component known = desk.inventory().components().get(id);
        return known == null ? id : known.name();
    }

    private static String fallback(Component component, String id) {
        @Nullable
        Fallback found = component.fallbacks().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        return found == null ? id : found.name();
    }
}
