// SPDX-License-Identifier: EUPL-1.2
package deich.model.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fault tree (Fehlerbaum). Names are unique among gates, house events and basic events together.
 *
 * @param top the gate that is asked about
 * @param gates by name
 * @param houses house events: true or false, given by whoever asks
 * @param events basic events and their probability, where one is stated
 * @param parameters by name
 * @param missionTime how long the system is in use; 0 or more, in the unit that the rates have
 */
public record FaultTree(
        String name,
        String top,
        Map<String, Formula> gates,
        Map<String, Boolean> houses,
        Map<String, Optional<Expression>> events,
        Map<String, Expression> parameters,
        double missionTime) {

    /** @throws IllegalArgumentException with every {@link Flaw} */
    public FaultTree {
        gates = copy(gates);
        houses = copy(houses);
        events = copy(events);
        parameters = copy(parameters);
        if (!(missionTime >= 0)) throw new IllegalArgumentException("mission time " + missionTime);
        List<Flaw> flaws = Flaw.in(top, gates, houses, events, parameters);
        if (!flaws.isEmpty()) throw new IllegalArgumentException("fault tree " + name + ": " + flaws);
    }

    private static <T> Map<String, T> copy(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Gates that no other gate names: one of them is the top. */
    public static List<String> roots(Map<String, Formula> gates) {
        var roots = new ArrayList<>(gates.keySet());
        var named = new java.util.HashSet<String>();
        gates.values().forEach(formula -> formula.eachName(named::add));
        roots.removeAll(named);
        return roots;
    }

    /** Probability of each basic event that states one; anything but 0 to 1 is possible and is the caller's to refuse. */
    public Map<String, Double> probabilities() {
        var known = new HashMap<String, Double>();
        var result = new LinkedHashMap<String, Double>();
        events.forEach((event, expression) -> expression.ifPresent(value ->
                result.put(event, value.value(name -> parameter(name, known), missionTime))));
        return Collections.unmodifiableMap(result);
    }

    private double parameter(String name, Map<String, Double> known) {
        Double before = known.get(name);
        if (before != null) return before;
        double value = parameters
                .getOrDefault(name, new Expression.Value(Double.NaN))
                .value(other -> parameter(other, known), missionTime);
        known.put(name, value);
        return value;
    }
}
