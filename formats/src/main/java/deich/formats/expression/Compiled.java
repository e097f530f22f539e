// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An expression that has been checked and can be asked again and again.
 *
 * @param names the vocabulary's names it uses, by the number of the place where it uses them
 */
record Compiled(String text, CelRuntime.Program program, Map<Long, String> names) {

    /** More than that has no honest use and could take for ever. */
    private static final int MACROS = 2;

    static Compiled of(String text, Language language, CelAbstractSyntaxTree ast) throws CelEvaluationException {
        var names = new LinkedHashMap<Long, String>();
        CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .filter(node -> language.names().containsKey(node.expr().ident().name()))
                .forEach(node -> names.put(node.id(), node.expr().ident().name()));
        return new Compiled(text, Language.RUNTIME.createProgram(ast), names);
    }

    /** Whether macros such as {@code exists} stand too deep in one another. */
    static boolean runsAway(CelAbstractSyntaxTree ast) {
        return CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION)
                .anyMatch(node -> depth(node) > MACROS);
    }

    private static int depth(CelNavigableExpr node) {
        int depth = 1;
        for (var above = node.parent(); above.isPresent(); above = above.get().parent())
            if (above.get().getKind() == CelExpr.ExprKind.Kind.COMPREHENSION) depth++;
        return depth;
    }

    Set<String> used() {
        return new TreeSet<>(names.values());
    }

    /** The names at some of its places. */
    Set<String> at(Collection<Long> places) {
        return places.stream()
                .filter(names::containsKey)
                .map(names::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
