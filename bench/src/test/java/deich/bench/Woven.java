// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** An inventory of any size without rings and crews: a fifth needs nothing, the others some near by and some hubs. */
final class Woven {
    private Woven() {}

    static Inventory of(int size) {
        var random = new SplittableRandom(1);
        List<Component> components = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Component.Builder c = Component.of("c" + i, i % 7 == 3 ? Kind.SERVICE : Kind.SYSTEM)
                    .repair(Job.taking(Span.seconds(3600)))
                    .restart(i % 3 == 0 ? Job.taking(Span.seconds(60L * (1 + i % 50))) : Job.INSTANT);
            if (i > 10 && random.nextInt(5) > 0) c.needs(need(i, random));
            components.add(c.build());
        }
        return Inventory.of(components);
    }

    private static Need need(int i, SplittableRandom random) {
        Need[] of = new Need[2 + random.nextInt(10)];
        for (int n = 0; n < of.length; n++) of[n] = leaf(i, random);
        int kind = random.nextInt(100);
        if (kind < 60) return Need.all(of);
        if (kind < 85) return Need.any(of);
        return Need.atLeast(1 + random.nextInt(of.length), of);
    }

    private static Need.Leaf leaf(int i, SplittableRandom random) {
        boolean hub = random.nextInt(5) == 0;
        int target = hub ? random.nextInt(Math.min(i, 2000)) : i - 1 - random.nextInt(Math.min(i, 20_000));
        return random.nextInt(5) == 0
                ? Need.on("c" + target, Span.seconds(600L * (1 + random.nextInt(6))))
                : Need.on("c" + target);
    }
}
