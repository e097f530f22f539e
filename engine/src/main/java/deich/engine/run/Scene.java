// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.draw.Values;
import deich.engine.plant.Layout;
import deich.engine.plant.Meeting;
import deich.engine.plant.Trees;

/** What everything in a run looks at: the plant, the clock, how things are. */
final class Scene {
    final Layout layout;
    final Trees trees;
    final State state;
    final Agenda agenda;
    final Values values;
    final long horizon;
    final boolean unprepared;
    final Log log;
    /** Whether needs are met for running, and for starting. */
    final Meeting running;

    final Meeting starting;
    final Levels levels;
    /** In which order crews take jobs. */
    final Turns turns;

    long now;

    Scene(
            Strikes strikes,
            Ground ground,
            Values values,
            Turns turns,
            long horizon,
            boolean unprepared,
            boolean causes) {
        layout = strikes.layout();
        trees = layout.trees();
        state = ground.state();
        agenda = ground.agenda;
        this.values = values;
        this.turns = turns;
        this.horizon = horizon;
        this.unprepared = unprepared;
        log = new Log(this, causes);
        levels = new Levels(this, strikes.scenario().start());
        running = new Running(this);
        starting = new Starting(this);
    }

    long tolerance(int leaf) {
        return trees.tolerance(leaf, values);
    }

    /** Whether the loss of the leaf's target does not hurt yet, or its fallback will do. */
    boolean bridged(int leaf) {
        int target = trees.target()[leaf];
        return now - state.since[target] < tolerance(leaf) || helped(leaf);
    }

    /** Whether the leaf's service gives the level it asks for by a fallback. */
    boolean helped(int leaf) {
        return trees.is(leaf, Trees.Leaf.LEVEL) && levels.gives(trees.target()[leaf], trees.atLevel()[leaf]);
    }

    private static final class Running extends Meeting {
        private final Scene scene;

        Running(Scene scene) {
            super(scene.trees);
            this.scene = scene;
        }

        @Override
        public boolean leafMet(int leaf) {
            return !scene.state.down(trees.target()[leaf]) || trees.is(leaf, Trees.Leaf.ONLY) || scene.bridged(leaf);
        }
    }

    private static final class Starting extends Meeting {
        private final Scene scene;

        Starting(Scene scene) {
            super(scene.trees);
            this.scene = scene;
        }

        @Override
        public boolean leafMet(int leaf) {
            if (!scene.state.down(trees.target()[leaf])) return true;
            return trees.is(leaf, Trees.Leaf.REQUIRED) ? scene.helped(leaf) : scene.bridged(leaf);
        }
    }
}
