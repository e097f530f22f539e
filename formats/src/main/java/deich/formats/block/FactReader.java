// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Lengths;
import deich.formats.value.Numbers;
import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values together with how we know them. What cannot be read becomes a missing fact: the problem is told, and nobody
 * computes with an inventory that has one.
 */
public final class FactReader {

    private static final List<String> SPAN_KEYS = List.of("between", "median", "class");

    private final Sources sources;
    private final SpanReader spans;
    private final Share share;
    private final Problems problems;

    public FactReader(Sources sources, SpanReader spans, Share share, Problems problems) {
        this.sources = sources;
        this.spans = spans;
        this.share = share;
        this.problems = problems;
    }

    public Fact<Span> span(@Nullable Tree tree) {
        return read(tree, Shape.SPAN_FACT, spans::read);
    }

    /** Certain: an objective is not a matter of chance. */
    public Fact<Duration> duration(@Nullable Tree tree) {
        return read(tree, Shape.FACT, text(value -> Duration.ofSeconds(Lengths.seconds(value))));
    }

    public Fact<Integer> whole(@Nullable Tree tree, int low, int high) {
        return read(tree, Shape.FACT, text(value -> Numbers.whole(value, low, high)));
    }

    /** Above 0 to 1. */
    public Fact<Double> part(@Nullable Tree tree) {
        return read(tree, Shape.FACT, text(Numbers::part));
    }

    public Fact<String> name(@Nullable Tree tree) {
        return read(tree, Shape.FACT, text(value -> value));
    }

    private <T> Function<Tree, @Nullable T> text(Parser<T> parser) {
        return tree -> Texts.value(tree, parser, problems);
    }

    private <T> Fact<T> read(@Nullable Tree tree, Shape shape, Function<Tree, @Nullable T> value) {
        if (tree == null) return Fact.missing();
        if (tree instanceof Tree.Text text && text.plain() && text.value().equals("unknown")) return Fact.missing();
        if (!(tree instanceof Tree.Fields)) return stated(value.apply(tree), sources.of(tree.at()));
        return group(Block.of(tree, shape, problems), shape, value);
    }

    private <T> Fact<T> group(Block block, Shape shape, Function<Tree, @Nullable T> value) {
        List<String> spanKeys = shape == Shape.SPAN_FACT ? SPAN_KEYS : List.of();
        List<String> forms = Stream.concat(Stream.of("value", "assumed", "unknown"), spanKeys.stream())
                .filter(block::has)
                .toList();
        if (forms.size() != 1) {
            problems.error(block.at(), forms.isEmpty() ? "fact.form" : "fact.twoForms", String.join(", ", forms));
            return Fact.missing();
        }
        return switch (forms.getFirst()) {
            case "value" -> stated(inner(block, "value", value), sources.of(block, "on"));
            case "assumed" -> assumed(block, value);
            case "unknown" -> unknown(block);
            default -> spanHere(block);
        };
    }

    @SuppressWarnings("unchecked") // only reached for SPAN_FACT, whose values are spans
    private <T> Fact<T> spanHere(Block block) {
        return (Fact<T>) stated(spans.read(block), sources.of(block, "on"));
    }

    private static <T> @Nullable T inner(Block block, String key, Function<Tree, @Nullable T> value) {
        Tree tree = block.tree(key);
        return tree == null ? null : value.apply(tree);
    }

    private <T> Fact<T> stated(@Nullable T value, Source source) {
        return value == null ? Fact.missing() : share.one(new Fact.Stated<>(value, share.one(source)));
    }

    private static <T> Fact<T> unknown(Block block) {
        block.yes("unknown", true);
        return new Fact.Missing<>(block.text("ask", ""));
    }

    private <T> Fact<T> assumed(Block block, Function<Tree, @Nullable T> reader) {
        T value = inner(block, "assumed", reader);
        Source source = sources.of(block, "on");
        if (value instanceof String && !block.has("range")) return new Fact.Assumed<>(value, value, value, source);
        List<Tree> range = block.items("range");
        if (range.size() != 2) {
            boolean told = block.has("range") && !(block.tree("range") instanceof Tree.Items);
            if (!told) problems.error(block.at(block.has("range") ? "range" : "assumed"), "range.missing");
            return Fact.missing();
        }
        T low = reader.apply(range.get(0));
        T high = reader.apply(range.get(1));
        if (value == null || low == null || high == null || !inRange(block, value, low, high)) return Fact.missing();
        return share.one(new Fact.Assumed<>(value, low, high, share.one(source)));
    }

    private boolean inRange(Block block, Object value, Object low, Object high) {
        if (Order.above(low, high)) {
            problems.error(block.at("range"), "range.reversed");
            return false;
        }
        boolean outside = Order.above(low, value) || Order.above(value, high);
        if (outside) problems.error(block.at("range"), "range.value");
        return !outside;
    }

    /** Whether a need exists: written in the need itself, where {@code on} is its target and {@code dated} the day. */
    public Fact<Boolean> presence(Block leaf) {
        if (leaf.has("unknown") && leaf.yes("unknown", true)) return new Fact.Missing<>(leaf.text("ask", ""));
        Source source = sources.of(leaf, "dated");
        boolean assumed = leaf.yes("assumed", false);
        leaf.text("ask", "");
        return share.one(assumed ? new Fact.Assumed<>(true, false, true, source) : new Fact.Stated<>(true, source));
    }

    /** That a need which is only an id exists. */
    public Fact<Boolean> present(Tree tree) {
        return share.one(new Fact.Stated<>(true, sources.of(tree.at())));
    }
}
