// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Lengths;
import deich.formats.value.Numbers;
import deich.model.fact.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths of time, certain or not. */
public final class SpanReader {

    /** The standard normal value that nine of ten draws stay below. */
    private static final double Z90 = 1.2815515655446004;

    private final Set<String> classes;
    private final Problems problems;

    /** @param classes the recovery classes that may be named */
    public SpanReader(Set<String> classes, Problems problems) {
        this.classes = classes;
        this.problems = problems;
    }

    public static Span certain(String text) throws BadValue {
        return text.strip().equals("forever") ? Span.FOREVER : Span.seconds(Lengths.seconds(text));
    }

    /** Null when it cannot be read; the problem is then told. */
    public @Nullable Span read(Tree tree) {
        if (tree instanceof Tree.Text) return Texts.value(tree, SpanReader::certain, problems);
        return read(Block.of(tree, Shape.SPAN, problems));
    }

    /** @param block of a shape that has the keys of {@link Shape#SPAN} */
    @Nullable
    Span read(Block block) {
        Span span = shape(block);
        String draw = block.text("draw");
        return span == null || draw == null ? span : new Span.Shared(draw, span);
    }

    private @Nullable Span shape(Block block) {
        int forms = (block.has("between") ? 1 : 0) + (block.has("median") ? 1 : 0) + (block.has("class") ? 1 : 0);
        if (forms != 1) {
            problems.error(block.at(), forms == 0 ? "span.form" : "span.twoForms");
            return null;
        }
        if (block.has("between")) return between(block);
        return block.has("median") ? logNormal(block) : ofClass(block);
    }

    public @Nullable Span between(Block block) {
        List<Tree> written = block.items("between");
        List<Long> ends = new ArrayList<>(block.values("between", Lengths::seconds));
        if (ends.size() < written.size()) return null;
        if (ends.size() < 2 || ends.size() > 3) {
            if (block.tree("between") instanceof Tree.Items) problems.error(block.at("between"), "between.count");
            return null;
        }
        if (!ends.equals(ends.stream().sorted().toList())) {
            problems.error(block.at("between"), "between.order");
            return null;
        }
        return ends.size() == 2
                ? new Span.Uniform(ends.get(0), ends.get(1))
                : new Span.Triangular(ends.get(0), ends.get(1), ends.get(2));
    }

    public @Nullable Span logNormal(Block block) {
        Double median = block.value("median", SpanReader::positive);
        Double p90 = block.value("p90", SpanReader::positive);
        Double sigma = block.value("sigma", text -> Numbers.decimal(text, 0, 20));
        if (block.has("p90") == block.has("sigma")) {
            problems.error(block.at("median"), "median.alone");
            return null;
        }
        if (median == null) return null;
        if (p90 != null && p90 < median) {
            problems.error(block.at("p90"), "median.order");
            return null;
        }
        if (sigma != null) return new Span.LogNormal(median, sigma);
        return p90 == null ? null : new Span.LogNormal(median, Math.log(p90 / median) / Z90);
    }

    private static double positive(String text) throws BadValue {
        double seconds = Lengths.exact(text).doubleValue();
        if (seconds <= 0) throw BadValue.of("length.zero", text);
        return seconds;
    }

    private @Nullable Span ofClass(Block block) {
        String name = block.value("class", this::knownClass);
        return name == null ? null : new Span.OfClass(name);
    }

    private String knownClass(String name) throws BadValue {
        if (classes.contains(name)) return name;
        throw BadValue.notAmong(classes, "class.unknown", name);
    }
}
