// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that stand in a single text. */
public final class Texts {

    public static final Words<Boolean> YES_OR_NO = Words.of(List.of(true, false), String::valueOf);

    private Texts() {}

    /** Null when it cannot be read; the problem is then told. */
    public static <T> @Nullable T value(Tree tree, Parser<T> parser, Problems problems) {
        if (!(tree instanceof Tree.Text text)) {
            problems.error(tree.at(), "type.text", found(tree));
            return null;
        }
        if (text.empty()) {
            problems.error(tree.at(), "value.nothing");
            return null;
        }
        try {
            return parser.read(text.value());
        } catch (BadValue bad) {
            String meant = problems.full(tree.at()) ? null : bad.suggestion();
            problems.add(new Problem(Problem.Severity.ERROR, tree.at(), bad.key(), bad.arguments(), meant));
            return null;
        }
    }

    static Problem.Word found(Tree tree) {
        return new Problem.Word(
                switch (tree) {
                    case Tree.Text text -> "found.text";
                    case Tree.Items items -> "found.items";
                    case Tree.Fields fields -> "found.fields";
                });
    }
}
