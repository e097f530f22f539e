// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.engine.diagram.Bdd;
import deich.engine.diagram.Exhausted;
import deich.engine.diagram.Zdd;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Solves a module by many orders of its variables: first each with few nodes, then those that came furthest with more,
 * until one comes through. So a tree that is easy in some order is solved at the cost of that order and a little.
 */
final class Portfolio {
    private static final int[] NODES = {20_000, 100_000, 400_000, 2_000_000, 5_000_000, 24_000_000};
    /** What is not half way up its module with so many nodes will not come through with all there are. */
    private static final int TRIAL = 400_000;

    private static final int[] STAY = {Orders.MANY, Orders.MANY, Orders.MANY, 5, 2, 2};

    private final Circuit circuit;
    private final Piece piece;
    private final Orders orders;
    private final BitSet turned;
    private final int most;
    private final boolean monotone;

    /** @param most how many nodes an attempt may spend at most */
    Portfolio(Circuit circuit, Piece piece, long[] keys, BitSet turned, int most) {
        this.circuit = circuit;
        this.piece = piece;
        this.turned = turned;
        this.most = most;
        monotone = monotone();
        orders = new Orders(circuit, piece, keys);
    }

    private boolean monotone() {
        for (int gate : piece.gates()) {
            if (circuit.kind(gate) == Circuit.XOR) return false;
            for (int edge : circuit.inputs(gate)) if ((edge & 1) == 1 || turned.get(edge >> 1)) return false;
        }
        return true;
    }

    private record Candidate(int which, int came) {}

    /** Empty when none comes through. */
    Optional<Solved> solve() {
        List<Candidate> candidates = IntStream.range(0, Orders.MANY)
                .mapToObj(i -> new Candidate(i, 0))
                .toList();
        for (int round = 0; round < NODES.length && NODES[round] <= most; round++) {
            List<Candidate> next = new ArrayList<>();
            for (Candidate c : candidates.subList(0, Math.min(STAY[round], candidates.size()))) {
                var attempt = new Attempt(circuit, NODES[round]);
                Orders.Order order = orders.of(c.which);
                try {
                    return Optional.of(minimal(attempt, order, NODES[round]));
                } catch (Exhausted | StackOverflowError tooMany) {
                    next.add(new Candidate(c.which, attempt.done()));
                }
            }
            next.sort(Comparator.comparingInt(c -> -c.came));
            candidates = next;
            if (NODES[round] >= TRIAL && 2 * next.getFirst().came < piece.gates().length) break;
        }
        return Optional.empty();
    }

    private Solved minimal(Attempt attempt, Orders.Order order, int nodes) {
        int function = attempt.function(order, turned);
        Bdd bdd = attempt.bdd();
        boolean startsTrue = bdd.at(function, v -> false);
        var sets = new Zdd(nodes);
        int rises = startsTrue ? bdd.not(function) : function;
        int minimal = monotone ? bdd.minimalOfMonotone(rises, sets) : bdd.minimal(rises, sets);
        return new Solved(order.leaves(), bdd, function, startsTrue, sets, minimal);
    }
}
