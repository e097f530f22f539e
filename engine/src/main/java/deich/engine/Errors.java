// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import static deich.engine.Run.NEVER;

import deich.engine.Plant.StructuralError;
import deich.engine.plant.Graph;
import deich.engine.plant.Layout;
import deich.engine.plant.Meeting;
import deich.engine.plant.Rings;
import deich.engine.plant.Trees;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Errors of the inventory (law 3; docs/law.md, "Initial check"). */
final class Errors {
    private final Layout layout;
    private final Trees trees;

    private Errors(Layout layout) {
        this.layout = layout;
        trees = layout.trees();
    }

    static List<StructuralError> of(Layout layout) {
        Errors errors = new Errors(layout);
        return Stream.concat(errors.unmet(), errors.rings())
                .sorted(Comparator.comparing(StructuralError::kind)
                        .thenComparing(e -> e.components().getFirst()))
                .toList();
    }

    private Stream<StructuralError> unmet() {
        Meeting allUp = new Down(new BitSet());
        return IntStream.range(0, layout.size())
                .filter(c -> !allUp.met(c))
                .mapToObj(c ->
                        new StructuralError(StructuralError.Kind.UNMET_WITH_NOTHING_HIT, layout.names(new int[] {c})));
    }

    private Stream<StructuralError> rings() {
        return Rings.of(toStart()).proper().stream()
                .filter(this::neverStarts)
                .map(ring -> new StructuralError(StructuralError.Kind.RING_THAT_COULD_NEVER_START, layout.names(ring)));
    }

    /** Who needs whom to start, really usable or for that alone. */
    private Graph toStart() {
        Graph.Builder graph = new Graph.Builder();
        for (int c = 0; c < layout.size(); c++) {
            graph.node();
            for (int leaf = trees.leafFrom()[c]; leaf < trees.leafFrom()[c + 1]; leaf++)
                if ((trees.traits()[leaf] & (Trees.Leaf.REQUIRED | Trees.Leaf.ONLY)) != 0)
                    graph.arrow(trees.target()[leaf]);
        }
        return graph.build();
    }

    private boolean neverStarts(int[] ring) {
        BitSet down = new BitSet();
        for (int c : ring) down.set(c);
        Meeting starting = new Down(down);
        return Arrays.stream(ring).noneMatch(starting::met);
    }

    /** Needs for starting while these are down, and have been for so long that only endless tolerances hold. */
    private final class Down extends Meeting {
        private final BitSet down;

        Down(BitSet down) {
            super(layout.trees());
            this.down = down;
        }

        @Override
        public boolean leafMet(int leaf) {
            if (!down.get(trees.target()[leaf])) return true;
            return !trees.is(leaf, Trees.Leaf.REQUIRED) && trees.tolerance()[leaf] == NEVER;
        }
    }
}
