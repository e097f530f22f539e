// SPDX-License-Identifier: EUPL-1.2
package deich.formats.classes;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.SpanReader;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Ids;
import deich.formats.value.Numbers;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one recovery class. */
public final class ClassReader {

    private final Problems problems;
    private final SpanReader spans;

    public ClassReader(Problems problems) {
        this.problems = problems;
        this.spans = new SpanReader(Set.of(), problems);
    }

    /** Null when it cannot be read; the problems are then told. */
    public @Nullable RecoveryClass read(Tree.Field field) {
        Ids.check(field, problems);
        Block block = Block.of(field.value(), field.at(), Shape.RECOVERY_CLASS, problems);
        Span span = span(block);
        String title = block.text("title", "");
        int samples = block.value("samples", text -> Numbers.whole(text, 0, 1_000_000_000), 0);
        String source = block.text("source", "");
        double correlation = block.value("correlation", text -> Numbers.decimal(text, 0, 1), 0.0);
        boolean assumed = block.yes("assumed", false);
        return span == null ? null : new RecoveryClass(field.key(), title, span, samples, source, correlation, assumed);
    }

    private @Nullable Span span(Block block) {
        boolean forever = block.has("forever") && block.yes("forever", true);
        int forms = (forever ? 1 : 0) + (block.has("between") ? 1 : 0) + (block.has("median") ? 1 : 0);
        if (forms != 1) {
            problems.error(block.at(), forms == 0 ? "class.form" : "span.twoForms");
            return null;
        }
        if (forever) return Span.FOREVER;
        return block.has("median") ? spans.logNormal(block) : spans.between(block);
    }
}
