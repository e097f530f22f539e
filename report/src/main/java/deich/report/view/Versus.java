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
    /** So many names of a long list are told. */
    private static final int SOME = 3;

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
        return text("compare.title", side(true), side(false));
    }

    /** The name of the administration or the Land; what has neither keeps its id. */
    public String side(boolean first) {
        Comparison.Side side = first ? comparison.left() : comparison.right();
        return switch (side.name()) {
            case "SH" -> text("land.01");
            case "MV" -> text("land.13");
            default -> (first ? left : right).names().administration(side.name());
        };
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
        return words().list(ids.stream().map(this::quoted).toList());
    }

    /** The first few, and how many more there are. */
    public String some(List<String> ids) {
        if (ids.size() <= SOME + 1) return list(ids);
        String first =
                String.join(", ", ids.stream().limit(SOME).map(this::quoted).toList());
        return text("compare.some", first, ids.size() - SOME);
    }

    private String quoted(String id) {
        return text("quoted", name(id));
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
                .map(Words::key)
                .orElse("");
    }

    /** What sort of thing a shared point is; null is a shared fate. */
    public String kind(Comparison.SharedPoint point) {
        return point.kind() == null ? text("compare.sharedfate") : words().of(point.kind());
    }

    public String loan(Comparison.Loan loan) {
        String key = isService(loan.component()) ? "compare.loan.service" : "compare.loan";
        return text(key, administration(loan.from()), name(loan.component()), some(loan.forServices()));
    }

    private boolean isService(String id) {
        var found = left.inventory()
                .components()
                .getOrDefault(id, right.inventory().components().get(id));
        return found != null && found.kind() == deich.model.inventory.Kind.SERVICE;
    }

    public String caution(Comparison.Loan loan) {
        return loan.caution().isEmpty() ? "" : text("compare.caution", some(loan.caution()));
    }

    /** Sentences of both sides about their dike. */
    public String dike(boolean first) {
        Comparison.Side side = first ? comparison.left() : comparison.right();
        return side(first) + ": "
                + Dike.of(first ? left : right, side.administrations()).sentence();
    }
}
