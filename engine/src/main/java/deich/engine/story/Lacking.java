// SPDX-License-Identifier: EUPL-1.2
package deich.engine.story;

import deich.engine.Run.Outage;
import deich.engine.plant.Meeting;
import deich.engine.plant.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What was lacking at one time of a run. Drawn tolerances count with their planned value. */
final class Lacking extends Meeting {
    private final History history;
    private final long time;
    private final boolean starting;

    Lacking(History history, long time, boolean starting) {
        super(history.layout.trees());
        this.history = history;
        this.time = time;
        this.starting = starting;
    }

    @Override
    public boolean leafMet(int leaf) {
        String target = history.layout.ids()[trees.target()[leaf]];
        Outage outage = history.at(target, time);
        if (outage == null) return true;
        if (trees.is(leaf, Trees.Leaf.LEVEL) && history.level(target, time) >= trees.atLevel()[leaf]) return true;
        if (trees.is(leaf, Trees.Leaf.ONLY) && !starting) return true;
        return !(starting && trees.is(leaf, Trees.Leaf.REQUIRED)) && time - outage.from() < trees.tolerance()[leaf];
    }

    /** The outages of what a tree lacked; those that ended first or never come last. */
    List<Outage> of(int tree) {
        List<Outage> lacking = new ArrayList<>();
        missing(
                tree,
                leaf -> lacking.add(
                        Objects.requireNonNull(history.at(history.layout.ids()[trees.target()[leaf]], time))));
        lacking.sort(Comparator.comparingLong((Outage o) -> history.end(o))
                .reversed()
                .thenComparing(Outage::component));
        return lacking;
    }
}
