// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** Who needs whom, directly or through others, in any branch: needs of components and of fallbacks, not of jobs. */
public final class Reach {
    private final Layout layout;

    public Reach(Layout layout) {
        this.layout = layout;
    }

    /** All that a component needs, itself included. */
    public BitSet down(int component) {
        return walk(component, this::needs);
    }

    /** All that need a component, itself included. */
    public BitSet up(int component) {
        return walk(component, this::users);
    }

    private interface Next {
        void of(int component, IntConsumer next);
    }

    private static BitSet walk(int from, Next next) {
        BitSet reached = new BitSet();
        Ints queue = new Ints();
        IntConsumer reach = c -> {
            if (reached.get(c)) return;
            reached.set(c);
            queue.add(c);
        };
        reach.accept(from);
        while (!queue.isEmpty()) next.of(queue.removeLast(), reach);
        return reached;
    }

    private void needs(int c, IntConsumer next) {
        targets(c, next);
        FallbackPlan[] fallbacks = layout.fallbacks()[c];
        if (fallbacks == null) return;
        for (FallbackPlan fallback : fallbacks) if (fallback.tree() != Trees.NONE) targets(fallback.tree(), next);
    }

    private void targets(int tree, IntConsumer next) {
        Trees trees = layout.trees();
        for (int leaf = trees.leafFrom()[tree]; leaf < trees.leafFrom()[tree + 1]; leaf++)
            next.accept(trees.target()[leaf]);
    }

    private void users(int c, IntConsumer next) {
        Users users = layout.users();
        for (int use = users.from()[c]; use < users.from()[c + 1]; use++)
            next.accept(Users.component(users.user()[use]));
        Extras extras = layout.extras();
        for (int use = extras.uses().from()[c]; use < extras.uses().from()[c + 1]; use++) {
            int tree = extras.treeOf(extras.uses().to()[use]);
            if (extras.ofFallback(tree)) next.accept(extras.owner(tree));
        }
    }
}
