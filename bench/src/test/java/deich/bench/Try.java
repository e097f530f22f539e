// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import deich.engine.*;
import deich.model.fact.Readings;
import deich.model.inventory.*;
import deich.model.scenario.*;
import java.time.LocalDate;
import deich.model.fact.Span;
import java.util.concurrent.*;

public class Try {
    static double ms(long a) { return (System.nanoTime() - a) / 1e6; }
    public static void main(String[] args) throws Exception {
        int n = Integer.parseInt(args[0]);
        long t = System.nanoTime();
        Inventory inv = Woven.of(n);
        System.out.printf("inventory %.0f ms%n", ms(t));
        t = System.nanoTime();
        Plant plant = Plant.of(inv, Readings.GIVEN, LocalDate.of(2026, 1, 1));
        System.out.printf("plant %.0f ms, heap %d MB, leaves %d%n", ms(t), used() >> 20, plant.layout().trees().leaves());
        t = System.nanoTime();
        var pass = new ArrayPass(plant.layout());
        GraphWalk walk = args.length > 1 ? new GraphWalk(plant.layout()) : null;
        System.out.printf("graph %.0f ms%n", ms(t));
        int[][] hits = {{n / 2}, {50,51,52,53}, {0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30}};
        for (int[] h : hits) {
            String[] ids = new String[h.length];
            int[] nr = new int[h.length]; long[] from = new long[h.length], until = new long[h.length];
            for (int i = 0; i < h.length; i++) { ids[i] = "c" + h[i]; nr[i] = plant.layout().number(ids[i]); until[i] = 36000; }
            var scenario = Scenario.of("s", new Hit("h", "", Selector.ids(ids), Effect.DOWN, Span.ZERO, new Hit.Lasts(Span.seconds(36000)), new Hit.Chance(0.999, true, null), 1, null, Span.ZERO, ""));
            var settings = Settings.DEFAULT;
            Run run = null;
            for (int i = 0; i < 9; i++) {
                t = System.nanoTime();
                run = StressTest.planningCase(plant, scenario, settings);
                double a = ms(t);
                t = System.nanoTime();
                pass.all(new Struck(nr, from, until), settings.horizon());
                System.out.printf("run %.2f ms  pass %.2f%n", a, ms(t));
            }
            int down = 0; for (long f : pass.from) if (f != Run.NEVER) down++;
            System.out.println(run.outages().size() + " down, pass " + down + " swept " + StressTest.sweeps(plant, scenario, settings, -1));
            if (walk != null) for (int i = 0; i < 3; i++) { t = System.nanoTime(); int s = walk.walk(new Struck(nr, from, until), settings.horizon()).size(); System.out.printf("walk %.0f ms %d%n", ms(t), s); }
            t = System.nanoTime();
            int sum = 0; for (var e : run.outages().values()) sum += e.size();
            System.out.printf("words %.0f ms %d%n", ms(t), sum);
            try (var ex = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                t = System.nanoTime();
                Futures f = StressTest.futures(plant, scenario, settings, 40, ex, Progress.NONE);
                System.out.printf("40 futures %.0f ms services %d heap %d%n", ms(t), f.services().size(), used() >> 20);
            } }
        }
    }
    static long used() { System.gc(); var r = Runtime.getRuntime(); return r.totalMemory() - r.freeMemory(); }
}
