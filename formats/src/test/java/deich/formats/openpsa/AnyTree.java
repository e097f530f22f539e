// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.model.tree.Expression;
import deich.model.tree.FaultTree;
import deich.model.tree.Formula;
import deich.model.tree.Function;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fault trees with everything the format can say, drawn from a seed. */
final class AnyTree {

    private static final String[] MARKS = {"", "ä", "<", "&amp;", "\"", "'", ".", " x", "\n", "\t", "𝄞", "]]>"};

    private final Random random;

    AnyTree(long seed) {
        this.random = new Random(seed);
    }

    FaultTree draw() {
        List<String> events = names("e", 1 + random.nextInt(6));
        List<String> houses = names("h", random.nextInt(3));
        List<String> gates = names("g", 1 + random.nextInt(6));
        List<String> parameters = names(random.nextBoolean() ? "p" : "e", random.nextInt(4));
        Map<String, Formula> formulas = new LinkedHashMap<>();
        for (int i = 0; i < gates.size(); i++) {
            var below = Stream.of(events, houses, gates.subList(0, i)).flatMap(List::stream);
            formulas.put(gates.get(i), formula(below.toList(), 3));
        }
        Map<String, Boolean> given = new LinkedHashMap<>();
        for (String house : houses) given.put(house, random.nextBoolean());
        Map<String, Optional<Expression>> chances = new LinkedHashMap<>();
        for (String event : events) {
            boolean known = random.nextInt(4) > 0;
            chances.put(event, known ? Optional.of(expression(parameters, 3)) : Optional.empty());
        }
        Map<String, Expression> values = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++)
            values.put(parameters.get(i), expression(parameters.subList(0, i), 2));
        String top = gates.get(random.nextInt(gates.size()));
        String name = random.nextInt(4) == 0 ? "" : "tree" + mark();
        return new FaultTree(name, top, formulas, given, chances, values, random.nextDouble() * 9000);
    }

    private List<String> names(String letter, int number) {
        return IntStream.range(0, number).mapToObj(i -> letter + i + mark()).toList();
    }

    private String mark() {
        return MARKS[random.nextInt(MARKS.length)];
    }

    private Formula formula(List<String> below, int depth) {
        int sort = random.nextInt(10);
        if (sort == 0) return new Formula.Constant(random.nextBoolean());
        if (sort < 4 || depth == 0) return new Formula.Named(below.get(random.nextInt(below.size())));
        var join = Formula.Join.values()[random.nextInt(Formula.Join.values().length)];
        int number = join.takes(3) ? 1 + random.nextInt(4) : join.takes(2) ? 2 : 1;
        List<Formula> inputs = several(number, () -> formula(below, depth - 1));
        int least = random.nextInt(number + 1);
        return switch (join) {
            case ATLEAST -> Formula.atLeast(least, inputs);
            case CARDINALITY -> new Formula.Joined(join, least, least + random.nextInt(number - least + 1), inputs);
            default -> Formula.join(join, inputs);
        };
    }

    private Expression expression(List<String> parameters, int depth) {
        int sort = random.nextInt(8);
        if (sort == 0) return new Expression.MissionTime();
        if (sort == 1 && !parameters.isEmpty())
            return new Expression.Parameter(parameters.get(random.nextInt(parameters.size())));
        if (sort < 5 || depth == 0)
            return new Expression.Value((random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(-30, 30)));
        Function function = Function.values()[random.nextInt(Function.values().length)];
        int number = IntStream.range(1, 5).filter(function::takes).findFirst().orElseThrow();
        return new Expression.Applied(function, several(number, () -> expression(parameters, depth - 1)));
    }

    private static <T> List<T> several(int number, Supplier<T> each) {
        var list = new ArrayList<T>();
        for (int i = 0; i < number; i++) list.add(each.get());
        return list;
    }
}
