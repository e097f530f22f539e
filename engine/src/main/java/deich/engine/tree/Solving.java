// SPDX-License-Identifier: EUPL-1.2
package deich.engine.tree;

import deich.engine.diagram.Zdd;
import deich.engine.tree.CutSetAnalysis.Importance;
import deich.engine.tree.CutSetAnalysis.Wanted;
import deich.model.tree.FaultTree;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Solves a fault tree module by module, from the events up: what is known of a module stands for it in what is above, as one
 * event of its own probability and with as many cut sets as it has.
 */
final class Solving {
    private final FaultTree tree;
    private final Wanted wanted;
    private final Drawing drawing;
    private final Circuit circuit;
    private final int top;
    private final boolean coherent;
    private final double @Nullable [] probability;
    private final BitSet turned = new BitSet();
    private final Tally[] tally;
    private final List<Solved> solved = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();

    Solving(FaultTree tree, Wanted wanted) {
        this.tree = tree;
        this.wanted = wanted;
        drawing = Drawing.of(tree);
        Simpler.Result simpler = drawing.top() <= Circuit.FALSE
                ? new Simpler.Result(drawing.circuit(), drawing.top())
                : Simpler.of(drawing.circuit(), drawing.top());
        circuit = simpler.circuit();
        top = simpler.top();
        coherent = coherent();
        probability = probabilities();
        tally = new Tally[circuit.size()];
        Arrays.fill(tally, Tally.ONE_EVENT);
    }

    private boolean coherent() {
        if ((top & 1) == 1 && top > Circuit.FALSE) return false;
        for (int node = 1; node <= top >> 1; node++) {
            if (circuit.kind(node) == Circuit.XOR) return false;
            for (int edge : circuit.inputs(node)) if ((edge & 1) == 1) return false;
        }
        return true;
    }

    /** By node, of the variables so far; null when one that matters states none. */
    private double @Nullable [] probabilities() {
        Map<String, Double> stated = tree.probabilities();
        double[] ofNode = new double[circuit.size()];
        for (int node = 1; node < circuit.size(); node++) {
            if (!circuit.isVariable(node)) continue;
            Double p = stated.get(drawing.events().get(circuit.number(node)));
            if (p == null || !(p >= 0 && p <= 1)) return null;
            ofNode[node] = p;
        }
        return ofNode;
    }

    CutSetAnalysis analysis() {
        if (top <= Circuit.FALSE) return constant(top == Circuit.TRUE);
        BitSet modules = circuit.isVariable(top >> 1) ? new BitSet() : Modules.of(circuit, top);
        long[] keys = Keys.of(circuit, top);
        boolean beyond = false;
        for (int module = modules.nextSetBit(0); module >= 0; module = modules.nextSetBit(module + 1)) {
            var piece = Piece.of(circuit, module, modules);
            Optional<Solved> found = beyond && module == top >> 1
                    ? Optional.empty()
                    : new Portfolio(circuit, piece, keys, turned, wanted.nodes()).solve();
            if (found.isPresent()) keep(module, found.get());
            else if (!coherent) return beyondOurMeans();
            else if (module == top >> 1)
                return truncated(new Orders(circuit, piece, keys).of(Orders.TRUNCATED), modules);
            else {
                beyond = true;
                modules.clear(module); // what is above asks for its gates itself
            }
        }
        return exact();
    }

    private void keep(int module, Solved found) {
        solved.add(found);
        roots.add(module);
        turned.set(module, found.startsTrue());
        tally[module] = found.tally(tally);
        if (probability != null) probability[module] = found.probability(probability);
    }

    private CutSetAnalysis constant(boolean so) {
        return known(true, so ? List.of(BigInteger.ONE) : List.of(), so ? theEmptySet() : List.of(), so ? 1.0 : 0.0);
    }

    private CutSetAnalysis known(
            boolean isCoherent, List<BigInteger> counts, List<List<String>> sets, @Nullable Double p) {
        return new CutSetAnalysis(
                tree.top(),
                isCoherent,
                CutSetAnalysis.ALL,
                counts,
                sets,
                p,
                null,
                null,
                p == null ? null : 0.0,
                Map.of());
    }

    private List<List<String>> theEmptySet() {
        return wanted.list() > 0 ? List.of(List.of()) : List.of();
    }

    /** Whether the top event is the opposite of what its module stands for. */
    private boolean upsideDown() {
        return ((top & 1) == 1) != turned.get(top >> 1);
    }

    private CutSetAnalysis exact() {
        Double p = probability == null ? null : probability[top >> 1];
        // The opposite of a module: so while nothing has failed; the empty set alone brings it about.
        if (upsideDown()) return known(false, List.of(BigInteger.ONE), theEmptySet(), p == null ? null : 1 - p);
        return wanted.likely() > 0 && probability != null ? likely(probability) : counted(p);
    }

    private CutSetAnalysis counted(@Nullable Double p) {
        Tally all = tally[top >> 1].upTo(wanted.order());
        return new CutSetAnalysis(
                tree.top(),
                coherent,
                wanted.order(),
                List.of(all.ofOrder()),
                named(all),
                p,
                null,
                null,
                probability == null ? null : left(probability, all.ofOrder().length),
                p == null ? Map.of() : importance(p));
    }

    /** What the sets of so many failures or more weigh together. */
    private double left(double[] known, int order) {
        double[] weights = weights(known);
        double sum = 0;
        for (int i = weights.length - 1; i >= order; i--) sum += weights[i];
        return sum;
    }

    private double[] weights(double[] known) {
        double[][] ofNode = new double[circuit.size()][];
        for (int node = 1; node < ofNode.length; node++) ofNode[node] = new double[] {0, known[node]};
        for (int i = 0; i < solved.size(); i++)
            ofNode[roots.get(i)] = solved.get(i).weights(ofNode);
        return ofNode[top >> 1];
    }

    private CutSetAnalysis likely(double[] known) {
        var search = new Likely(wanted.likely(), circuit, known);
        for (int i = 0; i < solved.size(); i++) search.ask(roots.get(i), solved.get(i));
        List<Likely.Set> found = search.of(top >> 1).stream()
                .filter(set -> set.variables().length <= wanted.order())
                .toList();
        long[] counts = new long
                [found.stream()
                        .mapToInt(set -> set.variables().length + 1)
                        .max()
                        .orElse(0)];
        double weight = 0;
        for (Likely.Set set : found) {
            counts[set.variables().length]++;
            weight += set.probability();
        }
        double p = known[top >> 1];
        double left = Math.max(0, Arrays.stream(weights(known)).sum() - weight);
        return new CutSetAnalysis(
                tree.top(),
                coherent,
                wanted.order(),
                List.of(Tally.of(counts).ofOrder()),
                found.stream()
                        .limit(wanted.list())
                        .map(set -> names(set.variables()))
                        .toList(),
                p,
                null,
                null,
                left,
                importance(p));
    }

    private List<List<String>> named(Tally all) {
        BigInteger enough = BigInteger.valueOf(wanted.list());
        BigInteger so = BigInteger.ZERO;
        int order = 0;
        while (order < all.ofOrder().length && so.compareTo(enough) < 0) so = so.add(all.ofOrder()[order++]);
        return wanted.list() == 0 || order == 0 ? List.of() : named(order - 1);
    }

    private List<List<String>> named(int order) {
        var sets = new Zdd(wanted.nodes());
        int[] families = new int[circuit.size()];
        for (int node = 1; node < circuit.size(); node++)
            if (circuit.isVariable(node)) families[node] = sets.variable(node);
        for (int i = 0; i < solved.size(); i++)
            families[roots.get(i)] = solved.get(i).writtenOut(sets, families, order);
        return first(sets, families[top >> 1], order);
    }

    private List<List<String>> first(Zdd sets, int family, int order) {
        List<List<String>> named = new ArrayList<>();
        for (int size = 0; size <= order && named.size() < wanted.list(); size++) {
            List<List<String>> ofSize = new ArrayList<>();
            sets.eachOfOrder(family, size, set -> ofSize.add(names(set)) && ofSize.size() < 100_000);
            ofSize.sort(Comparator.comparing(List::toString));
            ofSize.stream().limit(wanted.list() - named.size()).forEach(named::add);
        }
        return named;
    }

    private List<String> names(int[] variables) {
        return Arrays.stream(variables)
                .mapToObj(v -> drawing.events().get(circuit.number(v)))
                .sorted()
                .toList();
    }

    private Map<String, Importance> importance(double p) {
        double[] grows = new double[circuit.size()];
        grows[top >> 1] = 1;
        double[] known = java.util.Objects.requireNonNull(probability);
        for (int i = solved.size() - 1; i >= 0; i--) {
            double[] inside = solved.get(i).birnbaum(known);
            int[] leaves = solved.get(i).leaves();
            for (int j = 0; j < leaves.length; j++) grows[leaves[j]] = grows[roots.get(i)] * inside[j];
        }
        var importance = new TreeMap<String, Importance>();
        for (int node = 1; node < circuit.size(); node++)
            if (circuit.isVariable(node) && grows[node] != 0)
                importance.put(drawing.events().get(circuit.number(node)), importance(p, known[node], grows[node]));
        return importance;
    }

    private static Importance importance(double p, double event, double grows) {
        double without = p - event * grows;
        double with = p + (1 - event) * grows;
        return new Importance(grows, p == 0 ? 0 : event * grows / p, p == 0 ? 1 : with / p, p / without);
    }

    private CutSetAnalysis beyondOurMeans() {
        return new CutSetAnalysis(tree.top(), false, 0, List.of(), List.of(), null, null, null, null, Map.of());
    }

    /** No order came through: the sets of few failures, and bounds. */
    private CutSetAnalysis truncated(Orders.Order leaves, BitSet modules) {
        modules.clear(top >> 1);
        var few = Truncated.of(circuit, leaves, wanted.order());
        solved.add(few.found());
        roots.add(top >> 1);
        tally[top >> 1] = few.found().tally(tally).upTo(few.order());
        double[] known = probability;
        return new CutSetAnalysis(
                tree.top(),
                true,
                few.order(),
                List.of(tally[top >> 1].ofOrder()),
                named(tally[top >> 1]),
                null,
                known == null ? null : few.found().probability(known),
                known == null ? null : Math.min(few.atMost(known), Bound.of(circuit, top >> 1, known, modules)),
                null,
                Map.of());
    }
}
