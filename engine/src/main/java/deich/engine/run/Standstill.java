// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.plant.Ints;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.LongRun;
import deich.engine.plant.Trees;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is down when nothing moves any more, and what each of it waits for. */
interface Standstill {
    Layout layout();

    boolean down(int component);

    /** What is down and can come back: nothing lasts for ever on it. */
    int[] returning();

    /** The jobs left to it. */
    List<JobPlan> jobs(int component);

    /** Whether the leaf needs its target not to be usable: its tolerance is endless, or a fallback gives the level. */
    boolean helped(int leaf, boolean starting);

    /** At the end of a run. */
    static Standstill of(Scene scene) {
        return new OfRun(scene);
    }

    /** With everything down at once. */
    static Standstill cold(Layout layout) {
        return new Cold(layout);
    }

    /** The end of a run. */
    record OfRun(Scene scene) implements Standstill {
        @Override
        public Layout layout() {
            return scene.layout;
        }

        @Override
        public boolean down(int c) {
            return scene.state.down(c);
        }

        @Override
        public int[] returning() {
            Ints returning = new Ints();
            Ints touched = scene.state.touched();
            for (int i = 0; i < touched.size(); i++) if (canReturn(touched.get(i))) returning.add(touched.get(i));
            return returning.toArray();
        }

        private boolean canReturn(int c) {
            Trouble trouble = scene.state.trouble(c);
            return down(c)
                    && (trouble == null || (trouble.endless == 0 && ends(trouble.repair) && ends(trouble.start)));
        }

        private static boolean ends(@Nullable Work work) {
            return work == null || work.length != NEVER;
        }

        @Override
        public List<JobPlan> jobs(int c) {
            Trouble trouble = scene.state.trouble(c);
            if (trouble == null) return List.of();
            return Stream.of(trouble.repair, trouble.start)
                    .flatMap(Stream::ofNullable)
                    .map(work -> work.plan)
                    .toList();
        }

        @Override
        public boolean helped(int leaf, boolean starting) {
            Trees trees = scene.trees;
            boolean endless = scene.tolerance(leaf) == NEVER;
            return (endless && !(starting && trees.is(leaf, Trees.Leaf.REQUIRED))) || level(leaf);
        }

        private boolean level(int leaf) {
            if (!scene.trees.is(leaf, Trees.Leaf.LEVEL)) return false;
            Emergency e = scene.levels.of(scene.trees.target()[leaf]);
            return e != null && e.level(e.used) >= scene.trees.atLevel()[leaf];
        }
    }

    /** Everything is down; how long anything takes plays no part. */
    record Cold(Layout layout) implements Standstill {
        @Override
        public boolean down(int component) {
            return true;
        }

        @Override
        public int[] returning() {
            int[] all = new int[layout.size()];
            java.util.Arrays.setAll(all, c -> c);
            return all;
        }

        @Override
        public List<JobPlan> jobs(int c) {
            JobPlan rebuild = layout.recoveries().rebuild()[c];
            boolean rebuilt = rebuild != null && layout.recoveries().cold()[c];
            return List.of(rebuilt ? rebuild : layout.recoveries().restart()[c]);
        }

        @Override
        public boolean helped(int leaf, boolean starting) {
            return LongRun.endless(layout.trees(), leaf, starting);
        }
    }
}
