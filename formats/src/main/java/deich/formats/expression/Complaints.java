// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.formats.tree.Tree;
import dev.cel.common.CelIssue;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the compiler of expressions complains about, at the place in the file. */
final class Complaints {

    private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']+)'.*");
    private static final Pattern PART = Pattern.compile("undefined field '([^']+)'.*");
    private static final Pattern TYPES =
            Pattern.compile("found no matching overload for '([^']+)' applied to '([^']+)'.*", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile("expected type '([^']+)' but found '([^']+)'.*");

    private final Language language;
    private final Tree.Text place;
    private final Problems problems;
    private boolean syntax;

    Complaints(Language language, Tree.Text place, Problems problems) {
        this.language = language;
        this.place = place;
        this.problems = problems;
    }

    void tell(CelIssue issue) {
        String said = issue.getMessage();
        Matcher name = NAME.matcher(said);
        Matcher part = PART.matcher(said);
        Matcher types = TYPES.matcher(said);
        Matcher result = RESULT.matcher(said);
        if (name.matches()) name(issue, name.group(1));
        else if (part.matches()) part(issue, part.group(1));
        else if (types.matches()) types(issue, types.group(1), types.group(2));
        else if (result.matches()) problems.error(at(issue), "expression.result", readable(result.group(2)));
        else syntax(issue, said);
    }

    private void name(CelIssue issue, String name) {
        if (!Character.isLetter(name.charAt(0))
                || name.matches("matches|duration|timestamp|int|uint|double|string|bytes|bool|type|dyn")) {
            problems.error(at(issue), "expression.function", readable(name));
            return;
        }
        Set<String> known = language.names().keySet();
        problems.errorWithSuggestion(
                at(issue), Suggestion.of(name, known), "expression.name", name, String.join(", ", known));
    }

    private void part(CelIssue issue, String part) {
        Set<String> known = new LinkedHashSet<>();
        for (CelType type : language.names().values()) parts(type, known);
        Position dot = at(issue);
        problems.errorWithSuggestion(dot, Suggestion.of(part, known), "expression.part", part);
    }

    private static void parts(CelType type, Set<String> into) {
        if (type instanceof ListType list) parts(list.elemType(), into);
        if (type instanceof StructType structure) {
            into.addAll(structure.fieldNames());
            structure.fields().forEach(field -> parts(field.type(), into));
        }
    }

    private void types(CelIssue issue, String function, String types) {
        problems.error(at(issue), "expression.types", readable(function), readable(types));
    }

    /** After the first the parser only guesses. */
    private void syntax(CelIssue issue, String said) {
        if (!syntax)
            problems.error(
                    at(issue), "expression.syntax", said.lines().findFirst().orElse(""));
        syntax = true;
    }

    /** {@code _<=_} is how the compiler names {@code <=}. */
    private static String readable(String name) {
        return name.replace("_", "").replace("@in", "in").replace("deich.", "");
    }

    private Position at(CelIssue issue) {
        return issue.getSourceLocation().getLine() == 1
                ? place.at(Math.max(0, issue.getSourceLocation().getColumn()))
                : place.at();
    }
}
