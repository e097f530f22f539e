// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Extras;
import deich.engine.plant.Graph;
import deich.engine.plant.Trees;
import deich.engine.plant.Users;
import deich.engine.run.Agenda.What;

/** Tolerances and fallbacks on the clock. A component has one tolerance at a time in the agenda: that which is next. */
final class Clocks {
    private final Scene scene;
    private final Trees trees;
    private final Users users;
    private final Tide tide;
    private final Looks looks;

    Clocks(Scene scene, Tide tide, Looks looks) {
        this.scene = scene;
        this.tide = tide;
        this.looks = looks;
        trees = scene.trees;
        users = scene.layout.users();
    }

    /** Starts the clocks of a component that went down now. */
    void start(int c) {
        int end = users.from()[c + 1];
        int drawn = end;
        while (drawn > users.from()[c] && uncertain(drawn - 1)) later(What.TOLERANCE, --drawn, users.leaf()[drawn]);
        int first = firstBuffered(users.from()[c], drawn);
        if (first < drawn) later(What.TOLERANCE, first, users.leaf()[first]);
        Graph extras = scene.layout.extras().uses();
        for (int use = extras.from()[c]; use < extras.from()[c + 1]; use++)
            later(What.LEAF, extras.to()[use], extras.to()[use]);
        scene.levels.fell(c);
    }

    private boolean uncertain(int use) {
        return trees.is(users.leaf()[use], Trees.Leaf.UNCERTAIN);
    }

    /** Uses without tolerance come first. */
    private int firstBuffered(int begin, int end) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((users.user()[middle] & Users.BUFFERED) == 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void later(What what, int index, int leaf) {
        long tolerance = scene.tolerance(leaf);
        if (tolerance > 0) scene.agenda.add(end(leaf, tolerance), what, index);
    }

    private long end(int leaf, long tolerance) {
        return Times.plus(scene.state.since[trees.target()[leaf]], tolerance);
    }

    /** Whether the tolerance of a leaf runs out now. */
    private boolean strikes(int leaf) {
        return scene.state.down(trees.target()[leaf]) && end(leaf, scene.tolerance(leaf)) == scene.now;
    }

    boolean tolerance(int first) {
        int leaf = users.leaf()[first];
        if (!strikes(leaf)) return false;
        int use = first;
        int end = users.from()[trees.target()[leaf] + 1];
        do tide.mayFall(Users.component(users.user()[use++]));
        while (use < end && !uncertain(first) && !uncertain(use) && strikes(users.leaf()[use]));
        if (use < end && !uncertain(first) && !uncertain(use)) later(What.TOLERANCE, use, users.leaf()[use]);
        return true;
    }

    boolean leaf(int leaf) {
        if (!strikes(leaf)) return false;
        Extras extras = scene.layout.extras();
        int tree = extras.treeOf(leaf);
        if (extras.ofFallback(tree)) tide.mayHelp(extras.owner(tree));
        else looks.jobs(extras.owner(tree));
        return true;
    }

    boolean fallback(int service) {
        if (!scene.levels.strikes(service)) return false;
        tide.mayHelp(service);
        return true;
    }
}
