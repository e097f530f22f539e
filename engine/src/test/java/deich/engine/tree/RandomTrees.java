// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.model.tree.Expression;
import deich.model.tree.FaultTree;
import deich.model.tree.Formula;
import deich.model.tree.Formula.Join;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/** Small fault trees made up by chance, and the same ones under other names and in another order. */
final class RandomTrees {
    private static final List<Join> COHERENT = List.of(Join.AND, Join.OR, Join.ATLEAST);

    private RandomTrees() {}

    static FaultTree of(long seed, boolean coherent) {
        var dice = new SplittableRandom(seed);
        List<String> names = new ArrayList<>();
        var events = new LinkedHashMap<String, Optional<Expression>>();
        int many = dice.nextInt(2, 10);
        for (int i = 0; i < many; i++) events.put("e" + i, Optional.of(new Expression.Value(dice.nextDouble())));
        names.addAll(events.keySet());
        var houses = new LinkedHashMap<String, Boolean>();
        if (dice.nextInt(4) == 0) houses.put("h", dice.nextBoolean());
        names.addAll(houses.keySet());
        var gates = new LinkedHashMap<String, Formula>();
        int count = dice.nextInt(1, 12);
        for (int i = 0; i < count; i++) {
            gates.put("g" + i, formula(dice, names, coherent, 2));
            names.add("g" + i);
        }
        return new FaultTree("t" + seed, "g" + (count - 1), gates, houses, events, Map.of(), 0);
    }

    private static Formula formula(SplittableRandom dice, List<String> names, boolean coherent, int deep) {
        Join join = coherent
                ? COHERENT.get(dice.nextInt(COHERENT.size()))
                : Join.values()[dice.nextInt(Join.values().length)];
        int inputs = join.takes(3) ? dice.nextInt(1, 5) : join.takes(2) ? 2 : 1;
        List<Formula> of = new ArrayList<>();
        for (int i = 0; i < inputs; i++) of.add(input(dice, names, coherent, deep));
        int least = dice.nextInt(inputs + 1);
        return new Formula.Joined(join, least, dice.nextInt(least, inputs + 1), of);
    }

    private static Formula input(SplittableRandom dice, List<String> names, boolean coherent, int deep) {
        int what = dice.nextInt(20);
        if (what == 0) return new Formula.Constant(dice.nextBoolean());
        if (what == 1 && deep > 0) return formula(dice, names, coherent, deep - 1);
        int late = dice.nextInt(names.size());
        return new Formula.Named(names.get(Math.max(late, dice.nextInt(names.size()))));
    }

    /** The same tree with other names, its definitions and inputs in another order; the inputs of IMPLY stay. */
    static FaultTree shuffled(FaultTree tree, long seed) {
        var chance = new Random(seed);
        List<String> names = new ArrayList<>(tree.gates().keySet());
        names.addAll(tree.events().keySet());
        names.addAll(tree.houses().keySet());
        List<String> others = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) others.add("n" + i);
        Collections.shuffle(others, chance);
        Map<String, String> name = new HashMap<>();
        for (int i = 0; i < names.size(); i++) name.put(names.get(i), others.get(i));
        var gates = new LinkedHashMap<String, Formula>();
        for (String gate : shuffled(tree.gates().keySet(), chance))
            gates.put(
                    name.get(gate), renamed(Objects.requireNonNull(tree.gates().get(gate)), name, chance));
        var events = new LinkedHashMap<String, Optional<Expression>>();
        for (String event : shuffled(tree.events().keySet(), chance))
            events.put(name.get(event), tree.events().get(event));
        var houses = new LinkedHashMap<String, Boolean>();
        tree.houses().forEach((house, so) -> houses.put(name.get(house), so));
        return new FaultTree(
                tree.name(), Objects.requireNonNull(name.get(tree.top())), gates, houses, events, Map.of(), 0);
    }

    private static Formula renamed(Formula formula, Map<String, String> name, Random chance) {
        return switch (formula) {
            case Formula.Named named -> new Formula.Named(Objects.requireNonNull(name.get(named.name())));
            case Formula.Constant constant -> constant;
            case Formula.Joined joined -> {
                List<Formula> inputs = new ArrayList<>();
                joined.inputs().forEach(input -> inputs.add(renamed(input, name, chance)));
                if (joined.join() != Join.IMPLY) Collections.shuffle(inputs, chance);
                yield new Formula.Joined(joined.join(), joined.least(), joined.most(), inputs);
            }
        };
    }

    private static List<String> shuffled(java.util.Collection<String> names, Random chance) {
        List<String> list = new ArrayList<>(names);
        Collections.shuffle(list, chance);
        return list;
    }
}
