// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.formats.value.BadValue;
import deich.formats.value.Numbers;
import deich.model.tree.Formula;
import deich.model.tree.Formula.Join;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what makes a gate true. What is wrong counts as false, and the problems are told. */
final class FormulaReader {

    private static final Formula WRONG = new Formula.Constant(false);
    private static final int MOST = 1_000_000;
    private static final Map<String, Join> JOINS = Arrays.stream(Join.values())
            .collect(Collectors.toUnmodifiableMap(join -> join.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final Tree tree;
    private final Problems problems;

    FormulaReader(Tree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    static String word(Join join) {
        return join.name().toLowerCase(Locale.ROOT);
    }

    /** The one formula that a gate holds. */
    Formula of(Definition gate) {
        List<Element> parts = gate.element().parts();
        if (parts.size() == 1) return read(parts.getFirst(), gate.from());
        problems.error(gate.element().at(), "psa.oneFormula", gate.id(), parts.size());
        return WRONG;
    }

    private Formula read(Element element, Place from) {
        if (element.tag().equals("constant")) return new Formula.Constant(tree.truth(element));
        Kind kind = Kind.referred(element.tag());
        if (element.tag().equals("event") || kind != null && kind != Kind.PARAMETER) return named(element, from);
        Join join = JOINS.get(element.tag());
        if (join != null) return joined(join, element, from);
        String meant = Suggestion.of(element.tag(), JOINS.keySet());
        problems.errorWithSuggestion(element.at(), meant, "psa.formula", element.tag());
        return WRONG;
    }

    private Formula named(Element element, Place from) {
        String tag = element.tag().equals("event") ? element.attribute("type") : element.tag();
        if (!element.parts().isEmpty()) problems.error(element.at(), "psa.referenceHolds", element.tag());
        return new Formula.Named(tree.event(element, Kind.referred(tag), from));
    }

    private Formula joined(Join join, Element element, Place from) {
        var inputs = new ArrayList<Formula>();
        for (Element part : element.parts()) inputs.add(read(part, from));
        if (!join.takes(inputs.size())) {
            var expected = new Problem.Word(
                    join == Join.NOT ? "psa.inputs.one" : join.takes(1) ? "psa.inputs.some" : "psa.inputs.two");
            problems.error(element.at(), "psa.inputs", element.tag(), inputs.size(), expected);
            return WRONG;
        }
        if (join != Join.ATLEAST && join != Join.CARDINALITY) return Formula.join(join, inputs);
        int least = number(element, "min");
        int most = join == Join.CARDINALITY ? number(element, "max") : Math.max(least, inputs.size());
        if (least < 0 || most < 0) return WRONG;
        if (most < least) problems.error(element.at(), "psa.minAboveMax", least, most);
        if (least > inputs.size()) problems.warning(element.at(), "psa.never", least, inputs.size());
        return most < least ? WRONG : new Formula.Joined(join, least, most, inputs);
    }

    /** Minus one when it is none. */
    private int number(Element element, String key) {
        try {
            return Numbers.whole(element.attribute(key), 0, MOST);
        } catch (BadValue bad) {
            problems.error(element.at(), "psa.count", element.tag(), key, element.attribute(key));
            return -1;
        }
    }
}
