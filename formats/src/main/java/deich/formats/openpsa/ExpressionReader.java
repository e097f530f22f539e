// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.model.tree.Expression;
import deich.model.tree.Function;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads numbers and what they are reckoned from. What is wrong counts as 0, and the problems are told. */
final class ExpressionReader {

    private static final Expression WRONG = new Expression.Value(0);
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Map<String, Function> FUNCTIONS =
            Arrays.stream(Function.values()).collect(Collectors.toUnmodifiableMap(Function::word, f -> f));

    private final Tree tree;
    private final Problems problems;
    private boolean asksForTime;

    ExpressionReader(Tree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Whether anything read so far hangs on how long the system is in use. */
    boolean asksForTime() {
        return asksForTime;
    }

    /** The expression a definition holds, if it holds one. */
    Optional<Expression> of(Definition definition) {
        List<Element> parts = definition.element().parts();
        if (parts.isEmpty()) return Optional.empty();
        if (parts.size() == 1) return Optional.of(read(parts.getFirst(), definition.from()));
        problems.error(definition.element().at(), "psa.oneExpression", definition.id(), parts.size());
        return Optional.of(WRONG);
    }

    private Expression read(Element element, Place from) {
        return switch (element.tag()) {
            case "float" -> number(element, NUMBER);
            case "int" -> number(element, WHOLE);
            case "bool" -> new Expression.Value(tree.truth(element) ? 1 : 0);
            case "pi" -> new Expression.Value(Math.PI);
            case "parameter" -> new Expression.Parameter(tree.parameter(element, from));
            case "system-mission-time" -> {
                asksForTime = true;
                yield new Expression.MissionTime();
            }
            default -> applied(element, from);
        };
    }

    private Expression number(Element element, Pattern form) {
        String text = element.attribute("value").strip();
        double value = form.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (Double.isFinite(value)) return new Expression.Value(value);
        problems.error(element.at(), "psa.number", element.tag(), text);
        return WRONG;
    }

    private Expression applied(Element element, Place from) {
        Function function = FUNCTIONS.get(element.tag());
        if (function == null) {
            String meant = Suggestion.of(element.tag(), FUNCTIONS.keySet());
            problems.errorWithSuggestion(element.at(), meant, "psa.function", element.tag());
            return WRONG;
        }
        var to = new ArrayList<Expression>();
        for (Element part : element.parts()) to.add(read(part, from));
        if (function.takes(to.size())) return new Expression.Applied(function, to);
        problems.error(element.at(), "psa.arguments", element.tag(), to.size(), function.fewest(), function.most());
        return WRONG;
    }
}
