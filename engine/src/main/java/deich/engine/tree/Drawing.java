// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.model.tree.FaultTree;
import deich.model.tree.Formula;
import deich.model.tree.Formula.Constant;
import deich.model.tree.Formula.Joined;
import deich.model.tree.Formula.Named;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fault tree drawn as a circuit: what is below its top gate.
 *
 * @param top edge
 * @param events names, by number of variable
 */
record Drawing(Circuit circuit, int top, List<String> events) {

    static Drawing of(FaultTree tree) {
        var pen = new Pen(tree);
        return new Drawing(pen.circuit, pen.draw(tree.top()), List.copyOf(pen.events));
    }

    private static final class Pen {
        private final FaultTree tree;
        private final Circuit circuit = new Circuit();
        private final List<String> events = new ArrayList<>();
        private final Map<String, Integer> drawn = new HashMap<>();

        Pen(FaultTree tree) {
            this.tree = tree;
        }

        /** Without recursion from gate to gate: chains may be as long as the file. */
        int draw(String top) {
            var path = new ArrayDeque<>(List.of(top));
            while (!path.isEmpty()) {
                String gate = path.peek();
                Formula formula = tree.gates().get(gate);
                if (drawn.containsKey(gate) || formula == null) {
                    path.pop();
                    continue;
                }
                List<String> before = new ArrayList<>();
                formula.eachName(name -> {
                    if (!drawn.containsKey(name) && tree.gates().containsKey(name)) before.add(name);
                });
                if (before.isEmpty()) drawn.put(path.pop(), edge(formula));
                else before.forEach(path::push);
            }
            return named(top);
        }

        private int named(String name) {
            Integer before = drawn.get(name);
            if (before != null) return before;
            Boolean house = tree.houses().get(name);
            int edge;
            if (house != null) edge = house ? Circuit.TRUE : Circuit.FALSE;
            else {
                edge = circuit.variable(events.size());
                events.add(name);
            }
            drawn.put(name, edge);
            return edge;
        }

        private int edge(Formula formula) {
            return switch (formula) {
                case Named named -> named(named.name());
                case Constant constant -> constant.value() ? Circuit.TRUE : Circuit.FALSE;
                case Joined joined -> joined(joined);
            };
        }

        private int joined(Joined joined) {
            int[] inputs = joined.inputs().stream().mapToInt(this::edge).toArray();
            return switch (joined.join()) {
                case AND -> circuit.and(inputs);
                case OR -> circuit.or(inputs);
                case NAND -> circuit.and(inputs) ^ 1;
                case NOR -> circuit.or(inputs) ^ 1;
                case NOT -> inputs[0] ^ 1;
                case XOR -> circuit.xor(inputs[0], inputs[1]);
                case IFF -> circuit.xor(inputs[0], inputs[1]) ^ 1;
                case IMPLY -> circuit.or(inputs[0] ^ 1, inputs[1]);
                case ATLEAST -> circuit.atLeast(joined.least(), inputs);
                case CARDINALITY ->
                    circuit.and(
                            circuit.atLeast(joined.least(), inputs), circuit.atLeast(joined.most() + 1, inputs) ^ 1);
            };
        }
    }
}
