// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import deich.formats.block.Texts;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.model.scenario.Selector;
import deich.model.standard.Condition;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.runtime.CelEvaluationException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of a file; the same text is compiled once. */
public final class Expressions {

    private final Problems problems;
    private final Map<String, Compiled> selectors = new HashMap<>();
    private final Map<String, Compiled> conditions = new HashMap<>();

    public Expressions(Problems problems) {
        this.problems = problems;
    }

    /**
     * Null when it is not one; the problems are then told.
     *
     * @param focused whether there is a focus it may speak of
     */
    public @Nullable Selector selector(Tree tree, boolean focused) {
        Compiled compiled = read(tree, Language.SELECTORS, selectors);
        if (compiled == null) return null;
        if (!focused && compiled.used().contains("focus")) {
            problems.error(tree.at(), "expression.noFocus");
            return null;
        }
        return new CelSelector(compiled);
    }

    /** Null when it is not one; the problems are then told. */
    public @Nullable Condition condition(Tree tree) {
        Compiled compiled = read(tree, Language.CONDITIONS, conditions);
        return compiled == null ? null : new CelCondition(compiled);
    }

    private @Nullable Compiled read(Tree tree, Language language, Map<String, Compiled> known) {
        String text = Texts.value(tree, written -> written.strip(), problems);
        if (text == null || !(tree instanceof Tree.Text place)) return null;
        Compiled before = known.get(text);
        if (before != null) return before;
        Compiled compiled = compile(text, place, language);
        if (compiled != null) known.put(text, compiled);
        return compiled;
    }

    private @Nullable Compiled compile(String text, Tree.Text place, Language language) {
        CelValidationResult result = language.compile(text);
        if (result.hasError()) {
            var complaints = new Complaints(language, place, problems);
            for (CelIssue issue : result.getErrors()) complaints.tell(issue);
            return null;
        }
        try {
            var ast = result.getAst();
            if (!Compiled.runsAway(ast)) return Compiled.of(text, language, ast);
            problems.error(place.at(), "expression.nested");
        } catch (CelValidationException | CelEvaluationException broken) {
            problems.error(place.at(), "expression.syntax", String.valueOf(broken.getMessage()));
        }
        return null;
    }
}
