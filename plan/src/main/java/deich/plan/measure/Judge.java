// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.Order;
import deich.assess.claim.Finding;
import deich.assess.claim.World;
import deich.assess.claim.Worlds;
import deich.assess.facts.OpenFacts;
import deich.assess.look.Answered;
import deich.assess.look.Asking;
import deich.engine.Run;
import deich.engine.StressTest;
import deich.model.scenario.Scenario;
import deich.model.standard.Test;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges the goals of one subject, as the check does, on the part of the inventory that matters to it. Remembers the last
 * inventories it tried: it is asked about many goals with the same candidates. Not for several threads at once.
 */
final class Judge {
    private static final int REMEMBERED = 48;

    private final Stock stock;
    private final Order order;
    private final Strikes strikes;
    private final Cone cone;
    private final boolean roomy;
    private final Map<BitSet, Optional<Worlds>> tried = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, Optional<Worlds>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<String, Map<BitSet, Boolean>> known = new LinkedHashMap<>();

    Judge(Stock stock, Order order, Strikes strikes, Cone cone, boolean roomy) {
        this.stock = stock;
        this.order = order;
        this.strikes = strikes;
        this.cone = cone;
        this.roomy = roomy;
    }

    Cone cone() {
        return cone;
    }

    /** Whether it holds in every reading; what is unknown does not. */
    boolean holds(Goal goal, BitSet taken) {
        var mine = (BitSet) taken.clone();
        mine.and(cone.relevant());
        Map<BitSet, Boolean> of = known.computeIfAbsent(goal.key(), _ -> new LinkedHashMap<>());
        Boolean before = of.get(mine);
        if (before != null) return before;
        boolean holds = tried.computeIfAbsent(mine, t -> Optional.ofNullable(Trying.of(stock, order, cone, t, roomy)))
                .map(t -> holds(goal, mine, t))
                .orElse(false);
        of.put(mine, holds);
        return holds;
    }

    private boolean holds(Goal goal, BitSet taken, Worlds worlds) {
        return switch (goal.requirement().test()) {
            case Test.Simulated t -> inRuns(t.claim(), goal, taken, worlds);
            case Test.Structural t -> inStructure(t, goal, worlds);
            case Test.Attested t -> false;
        };
    }

    private boolean inRuns(Test.Claim claim, Goal goal, BitSet taken, Worlds worlds) {
        Scenario variant = Objects.requireNonNull(goal.variant());
        Scenario script = strikes.script(variant, taken);
        for (World world : worlds.all()) {
            Run run = StressTest.planningCase(world.plant(), script, order.settings());
            var service = world.inventory().component(goal.subject());
            if (!Finding.of(claim, world, variant, run, service).holds()) return false;
        }
        return true;
    }

    private boolean inStructure(Test.Structural test, Goal goal, Worlds worlds) {
        var open = OpenFacts.of(worlds.given().inventory(), order.asOf());
        var asking = new Asking(worlds, open);
        var component = worlds.given().inventory().component(goal.subject());
        Answered picked = asking.ask(test.of(), component);
        boolean meant = picked.yes() || picked.unknown();
        return !meant || asking.ask(test.holds(), component).yes();
    }
}
