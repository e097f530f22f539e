// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.Comparison;
import deich.assess.Verdict.Outcome;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two sides under one standard, in words. Each side's components are named by its own inventory first. */
public record Versus(Comparison comparison, Telling left, Telling right) {

    public static Versus of(Comparison comparison, Locale locale) {
        return new Versus(
                comparison,
                Telling.of(comparison.left().assessment(), locale),
                Telling.of(comparison.right().assessment(), locale));
    }

    public Words words() {
        return left.words();
    }

    public String text(String key, Object... values) {
        return left.text(key, values);
    }

    public String title() {
        return text(
                "compare.title", comparison.left().name(), comparison.right().name());
    }

    /** Both marks where they differ: the stricter one is not ours to choose. */
    public String mark() {
        return left.mark().equals(right.mark()) ? left.mark() : left.mark() + " / " + right.mark();
    }

    public List<String> notices() {
        return java.util.stream.Stream.of(left, right)
                .map(side -> side.inventory().notice())
                .filter(notice -> !notice.isBlank())
                .distinct()
                .toList();
    }

    public String name(String id) {
        return left.inventory().components().containsKey(id)
                ? left.names().component(id)
                : right.names().component(id);
    }

    public String administration(String id) {
        return left.inventory().administrations().containsKey(id)
                ? left.names().administration(id)
                : right.names().administration(id);
    }

    public String list(List<String> ids) {
        return words().list(ids.stream().map(id -> text("quoted", name(id))).toList());
    }

    public String requirement(String id) {
        return id + " " + left.requirement(id).title();
    }

    /** "2 nicht erfüllt, 1 erfüllt"; says so when the side is not bound. */
    public String counts(@Nullable Map<Outcome, Integer> counts) {
        if (counts == null) return text("compare.notaddressed");
        var parts = new ArrayList<String>();
        for (Outcome outcome : Ranking.outcomes())
            if (counts.getOrDefault(outcome, 0) > 0) parts.add(counts.get(outcome) + " " + words().of(outcome));
        return parts.isEmpty() ? text("none") : String.join(", ", parts);
    }

    /** The worst outcome of a side, for the style sheet; empty when it is not bound. */
    public String worst(@Nullable Map<Outcome, Integer> counts) {
        if (counts == null) return "";
        return Ranking.outcomes().stream()
                .filter(outcome -> counts.getOrDefault(outcome, 0) > 0)
                .findFirst()
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** What sort of thing a shared point is; null is a shared fate. */
    public String kind(Comparison.SharedPoint point) {
        return point.kind() == null ? text("compare.sharedfate") : words().of(point.kind());
    }

    public String loan(Comparison.Loan loan) {
        String key = isService(loan.component()) ? "compare.loan.service" : "compare.loan";
        return text(key, administration(loan.from()), name(loan.component()), list(loan.forServices()));
    }

    private boolean isService(String id) {
        var found = left.inventory()
                .components()
                .getOrDefault(id, right.inventory().components().get(id));
        return found != null && found.kind() == deich.model.inventory.Kind.SERVICE;
    }

    public String caution(Comparison.Loan loan) {
        return loan.caution().isEmpty() ? "" : text("compare.caution", list(loan.caution()));
    }

    /** Sentences of both sides about their dike. */
    public String dike(boolean first) {
        Comparison.Side side = first ? comparison.left() : comparison.right();
        return side.name() + ": " + Dike.of(first ? left : right).sentence();
    }
}
