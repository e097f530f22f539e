// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.model.tree.Expression;
import deich.model.tree.Formula;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Whether anything hangs on itself. Walks without recursion, and stops at the first circle: chains may be as long as the file. */
final class Dependence<T> {

    private final Map<String, T> all;
    private final BiConsumer<T, Consumer<String>> names;
    private final Set<String> done = new HashSet<>();
    private final LinkedHashMap<String, ArrayDeque<String>> path = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private List<String> circle = List.of();

    private Dependence(Map<String, T> all, BiConsumer<T, Consumer<String>> names) {
        this.all = all;
        this.names = names;
        for (String start : all.keySet()) if (circle.isEmpty() && !done.contains(start)) walk(start);
    }

    static void ofGates(Map<String, Formula> gates, Map<String, Position> at, Problems problems) {
        List<String> ring = new Dependence<Formula>(gates, Formula::eachName).circle;
        if (!ring.isEmpty()) problems.error(place(ring.getFirst(), at), "psa.circle", text(ring));
    }

    static void ofParameters(Map<String, Expression> parameters, Map<String, Position> at, Problems problems) {
        var dependence = new Dependence<Expression>(parameters, Expression::eachParameter);
        List<String> ring = dependence.circle;
        if (!ring.isEmpty()) problems.error(place(ring.getFirst(), at), "psa.parameterCircle", text(ring));
        else depths(parameters, dependence.order, at, problems);
    }

    private static Position place(String name, Map<String, Position> at) {
        return Objects.requireNonNull(at.get(name), name);
    }

    /** Whoever reckons the parameters goes down one into the next: that must not go too deep. */
    private static void depths(
            Map<String, Expression> parameters, List<String> order, Map<String, Position> at, Problems problems) {
        var depths = new HashMap<String, Integer>();
        for (String name : order) {
            Expression value = parameters.get(name);
            int depth = value == null ? 0 : depth(value, depths);
            if (depth > Limits.EXPRESSION_DEPTH) {
                problems.error(place(name, at), "psa.parameterDepth", name, Limits.EXPRESSION_DEPTH);
                return;
            }
            depths.put(name, depth);
        }
    }

    private static int depth(Expression expression, Map<String, Integer> known) {
        return switch (expression) {
            case Expression.Value value -> 1;
            case Expression.MissionTime time -> 1;
            case Expression.Parameter parameter -> 1 + known.getOrDefault(parameter.name(), 0);
            case Expression.Applied applied ->
                1 + applied.to().stream().mapToInt(to -> depth(to, known)).max().orElse(0);
        };
    }

    private void walk(String start) {
        enter(start);
        while (!path.isEmpty()) {
            var last = path.lastEntry();
            String next = last.getValue().poll();
            if (next == null) {
                done.add(last.getKey());
                order.add(last.getKey());
                path.pollLastEntry();
            } else if (path.containsKey(next)) {
                var ring = new ArrayList<>(path.keySet());
                circle = List.copyOf(ring.subList(ring.indexOf(next), ring.size()));
                return;
            } else if (!done.contains(next)) enter(next);
        }
    }

    private void enter(String name) {
        var below = new ArrayDeque<String>();
        T value = all.get(name);
        if (value != null)
            names.accept(value, other -> {
                if (all.containsKey(other)) below.add(other);
            });
        path.put(name, below);
    }

    private static String text(List<String> ring) {
        String few = String.join(" → ", ring.subList(0, Math.min(10, ring.size())));
        return few + (ring.size() > 10 ? " → … → " : " → ") + ring.getFirst();
    }
}
