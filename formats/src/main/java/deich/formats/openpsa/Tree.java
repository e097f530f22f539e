// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.model.tree.Expression;
import deich.model.tree.FaultTree;
import deich.model.tree.Formula;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From what is defined to the fault tree: every name is looked up, every mistake told at its place. */
final class Tree {

    private final Outline outline;
    private final Asked asked;
    private final Problems problems;
    private final Map<String, Formula> gates = new LinkedHashMap<>();
    private final Map<String, Boolean> houses = new LinkedHashMap<>();
    private final Map<String, Optional<Expression>> events = new LinkedHashMap<>();
    private final Map<String, Expression> parameters = new LinkedHashMap<>();
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<String, Position> ofParameters = new LinkedHashMap<>();

    Tree(Outline outline, Asked asked, Problems problems) {
        this.outline = outline;
        this.asked = asked;
        this.problems = problems;
    }

    /** Where gates and events stand. */
    Map<String, Position> positions() {
        return positions;
    }

    /** Null when there are errors. */
    @Nullable
    FaultTree read() {
        var expressions = new ExpressionReader(this, problems);
        var formulas = new FormulaReader(this, problems);
        for (Definition each : outline.definitions()) {
            if (!fresh(each)) continue;
            Element element = each.element();
            switch (each.kind()) {
                case GATE -> gates.put(each.id(), formulas.of(each));
                case HOUSE -> houses.put(each.id(), house(element));
                case BASIC -> events.put(each.id(), expressions.of(each));
                case PARAMETER -> parameters.put(each.id(), parameter(each, expressions.of(each)));
            }
        }
        double time = missionTime(expressions.asksForTime());
        Dependence.ofGates(gates, positions, problems);
        Dependence.ofParameters(parameters, ofParameters, problems);
        String top = top();
        if (top == null || problems.hasErrors()) return null;
        return new FaultTree(outline.name(), top, gates, houses, events, parameters, time);
    }

    private boolean fresh(Definition each) {
        var known = each.kind() == Kind.PARAMETER ? ofParameters : positions;
        Position before = known.putIfAbsent(each.id(), each.element().at());
        if (before != null) problems.error(each.element().at(), "psa.twice", each.id(), before.line());
        return before == null;
    }

    private boolean house(Element element) {
        List<Element> parts = element.parts();
        if (parts.size() == 1 && parts.getFirst().tag().equals("constant")) return truth(parts.getFirst());
        problems.error(element.at(), "psa.house", element.attribute("name"));
        return false;
    }

    private Expression parameter(Definition each, Optional<Expression> value) {
        if (value.isEmpty()) problems.error(each.element().at(), "psa.parameterEmpty", each.id());
        return value.orElse(new Expression.Value(0));
    }

    boolean truth(Element element) {
        String text = element.attribute("value");
        if (!text.equals("true") && !text.equals("false"))
            problems.error(element.at(), "psa.truth", element.tag(), text);
        return text.equals("true");
    }

    /** The id a reference stands for. A basic event that is only ever referred to needs no definition. */
    String event(Element element, @Nullable Kind kind, Place from) {
        String name = element.attribute("name");
        if (!Outline.named(element, problems)) return name;
        Definition found = from.find(Kind.GATE, name);
        if (found == null && kind == Kind.BASIC) events.putIfAbsent(name, Optional.empty());
        else if (found == null && !events.containsKey(name)) unknown(element, from, Kind.GATE);
        else if (found != null && kind != null && kind != found.kind())
            problems.error(element.at(), "psa.otherKind", name, found.kind().word(), kind.word());
        return found == null ? name : found.id();
    }

    String parameter(Element element, Place from) {
        if (!Outline.named(element, problems)) return "";
        Definition found = from.find(Kind.PARAMETER, element.attribute("name"));
        if (found == null) unknown(element, from, Kind.PARAMETER);
        return found == null ? element.attribute("name") : found.id();
    }

    private void unknown(Element element, Place from, Kind kind) {
        String name = element.attribute("name");
        String meant = problems.full(element.at()) ? null : Suggestion.of(name, from.known(kind));
        problems.errorWithSuggestion(element.at(), meant, "psa.undefined", element.tag(), name);
    }

    private double missionTime(boolean needed) {
        Double given = asked.missionTime();
        if (given != null) return given;
        String said = outline.remark("deich-mission-time");
        if (said.isEmpty() && needed) problems.error(outline.at(), "psa.missionTime");
        if (said.isEmpty()) return 0;
        try {
            double time = Double.parseDouble(said);
            if (time >= 0 && Double.isFinite(time)) return time;
        } catch (NumberFormatException wrong) {
            // told below
        }
        problems.error(outline.at(), "psa.missionTimeWrong", said);
        return 0;
    }

    private @Nullable String top() {
        String wanted = Optional.ofNullable(asked.top()).orElse(outline.remark("deich-top"));
        if (gates.containsKey(wanted)) return wanted;
        List<String> roots = FaultTree.roots(gates);
        if (!wanted.isEmpty())
            problems.errorWithSuggestion(
                    outline.at(), Suggestion.of(wanted, gates.keySet()), "psa.noSuchTop", wanted, few(roots));
        else if (gates.isEmpty()) problems.error(outline.at(), "psa.noGate");
        else if (roots.size() > 1) problems.error(outline.at(), "psa.severalTops", roots.size(), few(roots));
        return wanted.isEmpty() && roots.size() == 1 ? roots.getFirst() : null;
    }

    private static String few(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(10, names.size()))) + (names.size() > 10 ? ", …" : "");
    }
}
