// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import org.jspecify.annotations.Nullable;

/**
 * A plant as cut sets see it: laws 1 to 4 alone. Nobody has to be waited for, work needs nothing, and a need on a service
 * means that the service is usable ({@code docs/law.md}, "Cut sets"). Shared fates are not of the plant at all: whoever
 * strikes says whom.
 */
public final class Bare {
    private final Layout layout;

    private Bare(Layout layout) {
        this.layout = layout;
    }

    /** Numbers, ids and trees stay what they are. */
    public static Layout of(Layout layout) {
        return new Bare(layout).bare();
    }

    private Layout bare() {
        int n = layout.size();
        Trees trees = withoutLevels(layout.trees());
        Layout.Recoveries jobs = alone(layout.recoveries());
        FallbackPlan[] @Nullable [] none = new FallbackPlan[n] @Nullable [];
        return new Layout(
                layout.inventory(),
                layout.ids(),
                layout.numbers(),
                layout.rank(),
                trees,
                trees == layout.trees() ? layout.users() : Users.of(trees, n),
                nothing(trees, n),
                jobs,
                new CrewPlan[n],
                layout.capacities(),
                none,
                layout.copies(),
                layout.underEvery(),
                layout.urgency(),
                shapes(trees, jobs, none));
    }

    private Shapes shapes(Trees trees, Layout.Recoveries jobs, FallbackPlan[] @Nullable [] none) {
        int n = layout.size();
        var components = new deich.model.inventory.Component[n];
        for (int c = 0; c < n; c++) components[c] = layout.component(c);
        return Shapes.of(components, trees, jobs, none);
    }

    private static Trees withoutLevels(Trees trees) {
        byte[] traits = trees.traits().clone();
        boolean any = false;
        for (int leaf = 0; leaf < traits.length; leaf++) {
            any |= (traits[leaf] & Trees.Leaf.LEVEL) != 0;
            traits[leaf] &= ~Trees.Leaf.LEVEL;
        }
        if (!any) return trees;
        return new Trees(
                trees.leafFrom(),
                trees.root(),
                trees.wanted(),
                trees.branches(),
                trees.end(),
                trees.target(),
                traits,
                trees.tolerance(),
                trees.uncertain(),
                trees.name(),
                trees.atLevel());
    }

    private static Layout.Recoveries alone(Layout.Recoveries jobs) {
        int n = jobs.repair().length;
        JobPlan[] repair = new JobPlan[n];
        @Nullable JobPlan[] rebuild = new @Nullable JobPlan[n];
        JobPlan[] restart = new JobPlan[n];
        for (int c = 0; c < n; c++) {
            JobPlan its = jobs.rebuild()[c];
            repair[c] = alone(jobs.repair()[c]);
            rebuild[c] = its == null ? null : alone(its);
            restart[c] = alone(jobs.restart()[c]);
        }
        return new Layout.Recoveries(repair, rebuild, restart, jobs.cold());
    }

    private static JobPlan alone(JobPlan job) {
        return job.crew() == JobPlan.NOBODY && job.tree() == Trees.NONE
                ? job
                : new JobPlan(job.kind(), job.takes(), job.name(), JobPlan.NOBODY, Trees.NONE);
    }

    private static Extras nothing(Trees trees, int n) {
        Graph nobody = new Graph(new int[n + 1], new int[0]);
        return new Extras(n, new int[0], new boolean[0], nobody, trees.leafFrom()[n], new int[0]);
    }
}
