// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Rewrites a circuit into a simpler one of the same function: what only one gate asks for and is joined in the same way
 * melts into it; what is given where it is asked is left out; inputs that nothing else asks for are gathered into a gate of their own, which is then a module.
 */
final class Simpler {
    private final Circuit old;
    private final int top;
    private final Circuit made = new Circuit();
    private final int[] edge;
    private final int[] parents;

    private Simpler(Circuit old, int top) {
        this.old = old;
        this.top = top;
        edge = new int[old.size()];
        parents = parents(old, top);
    }

    /** A circuit and the edge to its top. */
    record Result(Circuit circuit, int top) {}

    static Result of(Circuit circuit, int top) {
        Result result = melted(circuit, top);
        for (int size = Integer.MAX_VALUE; result.circuit.size() < size; ) {
            size = result.circuit.size();
            Result less = Given.leftOut(result.circuit, result.top);
            result = melted(less.circuit, less.top);
        }
        return result.top <= Circuit.FALSE ? result : new Simpler(result.circuit, result.top).rewrite(true);
    }

    private static Result melted(Circuit circuit, int top) {
        var result = new Result(circuit, top);
        for (int size = Integer.MAX_VALUE; result.circuit.size() < size; ) {
            size = result.circuit.size();
            result = new Simpler(result.circuit, result.top).rewrite(false);
        }
        return result;
    }

    /** How many edges of what is below the top lead to each node. */
    static int[] parents(Circuit circuit, int top) {
        int[] parents = new int[circuit.size()];
        parents[top >> 1] = 1;
        for (int node = top >> 1; node > 0; node--)
            if (parents[node] > 0) for (int input : circuit.inputs(node)) parents[input >> 1]++;
        return parents;
    }

    private Result rewrite(boolean gather) {
        BitSet modules = gather ? Modules.of(old, top) : new BitSet();
        for (int node = 1; node <= top >> 1; node++) {
            if (parents[node] == 0) continue;
            edge[node] = switch (old.kind(node)) {
                case Circuit.VARIABLE -> made.variable(old.number(node));
                case Circuit.AND, Circuit.OR -> join(old.kind(node), gather ? gathered(node, modules) : melted(node));
                case Circuit.XOR -> made.xor(moved(old.inputs(node)[0]), moved(old.inputs(node)[1]));
                default -> made.atLeast(old.number(node), moved(old.inputs(node)));
            };
        }
        return new Result(made, moved(top));
    }

    private int join(int kind, int[] edges) {
        return kind == Circuit.AND ? made.and(edges) : made.or(edges);
    }

    private int moved(int oldEdge) {
        return edge[oldEdge >> 1] ^ oldEdge & 1;
    }

    private int[] moved(int[] edges) {
        return Arrays.stream(edges).map(this::moved).toArray();
    }

    private int[] melted(int node) {
        return Arrays.stream(old.inputs(node))
                .flatMap(input -> Arrays.stream(melted(input, old.kind(node))))
                .toArray();
    }

    private int[] melted(int input, int into) {
        int here = moved(input);
        int below = here >> 1;
        int turned = here & 1;
        int wanted = turned == 0 ? into : Circuit.AND + Circuit.OR - into;
        if (below == 0 || parents[input >> 1] > 1 || made.kind(below) != wanted) return new int[] {here};
        return Arrays.stream(made.inputs(below)).map(e -> e ^ turned).toArray();
    }

    private int[] gathered(int node, BitSet modules) {
        int[] inputs = old.inputs(node);
        int[] own = Arrays.stream(inputs).filter(e -> own(e >> 1, modules)).toArray();
        if (own.length < 2 || own.length == inputs.length) return moved(inputs);
        int[] others = Arrays.stream(inputs).filter(e -> !own(e >> 1, modules)).toArray();
        int[] all = Arrays.copyOf(moved(others), others.length + 1);
        all[others.length] = join(old.kind(node), moved(own));
        return all;
    }

    private boolean own(int below, BitSet modules) {
        return parents[below] == 1 && (old.isVariable(below) || modules.get(below));
    }
}
