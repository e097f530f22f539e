// SPDX-License-Identifier: EUPL-1.2
package deich.model.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What keeps something from being a fault tree.
 *
 * @param at the gate, event or parameter where it shows
 * @param other the name that is wrong there; of a circle all names on it
 */
public record Flaw(Sort sort, String at, String other) {

    public enum Sort {
        /** No gate has the name of the top. */
        NO_TOP,
        /** A formula names what is not there. */
        UNDEFINED,
        /** Two of gates, house events and basic events have the same name. */
        TWICE,
        /** An expression names a parameter that is not there. */
        UNDEFINED_PARAMETER,
        /** A gate hangs on itself. */
        CIRCLE,
        /** A parameter hangs on itself. */
        PARAMETER_CIRCLE
    }

    /** Everything that is wrong, each once. */
    public static List<Flaw> in(
            String top,
            Map<String, Formula> gates,
            Map<String, Boolean> houses,
            Map<String, Optional<Expression>> events,
            Map<String, Expression> parameters) {
        var flaws = new LinkedHashSet<Flaw>();
        if (!gates.containsKey(top)) flaws.add(new Flaw(Sort.NO_TOP, top, top));
        for (String name : houses.keySet()) if (gates.containsKey(name)) flaws.add(new Flaw(Sort.TWICE, name, name));
        for (String name : events.keySet())
            if (gates.containsKey(name) || houses.containsKey(name)) flaws.add(new Flaw(Sort.TWICE, name, name));
        gates.forEach((gate, formula) -> formula.eachName(name -> {
            boolean known = gates.containsKey(name) || houses.containsKey(name) || events.containsKey(name);
            if (!known) flaws.add(new Flaw(Sort.UNDEFINED, gate, name));
        }));
        parameters.forEach((parameter, value) -> check(parameter, value, parameters, flaws));
        events.forEach((event, value) -> value.ifPresent(given -> check(event, given, parameters, flaws)));
        circles(gates, Formula::eachName, Sort.CIRCLE, flaws);
        circles(parameters, Expression::eachParameter, Sort.PARAMETER_CIRCLE, flaws);
        return List.copyOf(flaws);
    }

    private static void check(String at, Expression value, Map<String, Expression> parameters, Set<Flaw> flaws) {
        value.eachParameter(name -> {
            if (!parameters.containsKey(name)) flaws.add(new Flaw(Sort.UNDEFINED_PARAMETER, at, name));
        });
    }

    private interface Names<T> {
        void each(T of, java.util.function.Consumer<String> names);
    }

    /** Walks down without recursion: chains of gates may be as long as the file. */
    private static <T> void circles(Map<String, T> all, Names<T> names, Sort sort, Set<Flaw> flaws) {
        var state = new HashMap<String, Boolean>(); // TRUE while on the way down, FALSE when done
        var path = new LinkedHashMap<String, ArrayDeque<String>>();
        for (String start : all.keySet()) {
            if (state.containsKey(start)) continue;
            enter(start, all, names, state, path);
            while (!path.isEmpty()) {
                var last = path.lastEntry();
                String next = last.getValue().poll();
                if (next == null) {
                    state.put(last.getKey(), false);
                    path.pollLastEntry();
                } else if (!state.containsKey(next)) enter(next, all, names, state, path);
                else if (state.getOrDefault(next, false)) flaws.add(new Flaw(sort, next, ring(path, next)));
            }
        }
    }

    private static <T> void enter(
            String name,
            Map<String, T> all,
            Names<T> names,
            Map<String, Boolean> state,
            LinkedHashMap<String, ArrayDeque<String>> path) {
        var below = new ArrayDeque<String>();
        T value = all.get(name);
        if (value != null)
            names.each(value, other -> {
                if (all.containsKey(other)) below.add(other);
            });
        state.put(name, true);
        path.put(name, below);
    }

    private static String ring(LinkedHashMap<String, ArrayDeque<String>> path, String from) {
        var ring = new ArrayList<>(path.keySet());
        var round = new ArrayList<>(ring.subList(ring.indexOf(from), ring.size()));
        round.add(from);
        return String.join(" → ", round);
    }
}
