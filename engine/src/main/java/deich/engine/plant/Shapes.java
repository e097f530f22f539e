// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.engine.Run.JobKind;
import deich.engine.draw.Term;
import deich.engine.draw.Values;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is simple about each component, asked millions of times in a run: whether it can be reckoned after what it needs
 * and before whoever needs it ({@code docs/law.md}, "One after the other"), and how its needs look.
 *
 * @param traits by number: bits of this class
 * @param restart by number: the time it owes after an outage in the planning case, in seconds; 0 for none; {@code -1 - s}
 *     for s seconds where futures draw it
 */
public record Shapes(byte[] traits, long[] restart) {
    /** It cannot be reckoned by itself: a ring, a crew, work that needs something, the level of who borrows. */
    public static final byte BOUND = 1;
    /** As BOUND, once it is struck. */
    public static final byte BOUND_STRUCK = 2;
    /** It matters to it whether it is spoiled. */
    public static final byte SPOILABLE = 4;
    /** Needs all of its leaves, without tolerance; nothing special about starting. */
    public static final byte HARD = 8;
    /** Needs all of its leaves; nothing special about starting; no level counts. */
    public static final byte FLAT = 16;
    /** A tree of leaves of which the same is true. */
    public static final byte TREE = 32;
    /** A service with fallbacks. */
    public static final byte FALLBACKS = 64;

    public static final byte SERVICE = -128;

    public boolean is(int component, byte trait) {
        return (traits[component] & trait) != 0;
    }

    static Shapes of(Component[] components, Trees trees, Layout.Recoveries jobs, FallbackPlan[] @Nullable [] lent) {
        int n = components.length;
        byte[] traits = new byte[n];
        long[] restart = new long[n];
        for (int c = 0; c < n; c++) {
            JobPlan owed = owed(jobs, c);
            FallbackPlan[] fallbacks = lent[c];
            restart[c] = time(owed);
            traits[c] = (byte) ((bound(c, trees, owed, lent) ? BOUND : 0)
                    | (plain(jobs.repair()[c]) ? 0 : BOUND_STRUCK)
                    | (jobs.rebuild()[c] != null || components[c].data() != null ? SPOILABLE : 0)
                    | needs(c, trees, lent)
                    | (fallbacks != null && fallbacks.length > 0 ? FALLBACKS : 0)
                    | (components[c].kind() == Kind.SERVICE ? SERVICE : 0));
        }
        return new Shapes(traits, restart);
    }

    /** What the component owes after an outage in which nothing spoiled it. */
    private static JobPlan owed(Layout.Recoveries jobs, int c) {
        JobPlan rebuild = jobs.rebuild()[c];
        return rebuild != null && jobs.cold()[c] ? rebuild : jobs.restart()[c];
    }

    private static long time(JobPlan owed) {
        Term takes = owed.takes();
        long planned = Math.max(owed.least(), takes.at(Values.LONG));
        return takes.certain() ? planned : -1 - planned;
    }

    private static boolean plain(JobPlan job) {
        return job.crew() == JobPlan.NOBODY && job.tree() == Trees.NONE;
    }

    private static boolean bound(int c, Trees trees, JobPlan owed, FallbackPlan[] @Nullable [] fallbacks) {
        FallbackPlan[] own = fallbacks[c];
        if (!plain(owed) || !after(c, c, trees, fallbacks)) return true;
        if (own != null) for (FallbackPlan f : own) if (!after(c, f.tree(), trees, fallbacks)) return true;
        return false;
    }

    /** Whether the component comes after all that a tree needs, and the tree counts on nothing that a service borrows. */
    private static boolean after(int c, int tree, Trees trees, FallbackPlan[] @Nullable [] fallbacks) {
        if (tree == Trees.NONE) return true;
        for (int leaf = trees.leafFrom()[tree]; leaf < trees.leafFrom()[tree + 1]; leaf++) {
            int target = trees.target()[leaf];
            if (target >= c || (trees.is(leaf, Trees.Leaf.LEVEL) && borrows(fallbacks[target]))) return false;
        }
        return true;
    }

    private static boolean borrows(FallbackPlan @Nullable [] fallbacks) {
        if (fallbacks != null) for (FallbackPlan f : fallbacks) if (f.draws()) return true;
        return false;
    }

    private static int needs(int c, Trees trees, FallbackPlan[] @Nullable [] fallbacks) {
        boolean hard = true;
        for (int leaf = trees.leafFrom()[c]; leaf < trees.leafFrom()[c + 1]; leaf++) {
            boolean helped = trees.is(leaf, Trees.Leaf.LEVEL) && fallbacks[trees.target()[leaf]] != null;
            if (helped || (trees.traits()[leaf] & (Trees.Leaf.REQUIRED | Trees.Leaf.ONLY)) != 0) return 0;
            hard &= trees.tolerance()[leaf] == 0 && !trees.is(leaf, Trees.Leaf.UNCERTAIN);
        }
        if (trees.root()[c] != Trees.FLAT) return TREE;
        return hard ? HARD | FLAT : FLAT;
    }

    /** The kind of job a component owes after an outage in which nothing spoiled it, and the plan for it. */
    public static JobPlan owed(Layout layout, int c) {
        return owed(layout.recoveries(), c);
    }

    /** The hit that such a job's common factor hangs on. */
    public static String occasion(JobPlan owed) {
        return owed.kind() == JobKind.REBUILD ? "rebuild" : "restart";
    }
}
