// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import static deich.plan.restart.Town.crew;
import static deich.plan.restart.Town.service;
import static deich.plan.restart.Town.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deich.engine.Deployment;
import deich.engine.Rehearsal;
import deich.engine.StressTest;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.plan.solver.NativeCpSat;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** On small restarts made up by chance: the best found is the best there is, by both ways of finding it. */
class ProofTest {
    private static final int CASES = 60;

    /** Chains of at most two jobs, two crews, five jobs. */
    private record Chance(Inventory inventory, Scenario scenario, List<String> things, List<Integer> lengths) {
        static Chance of(int seed) {
            var random = new SplittableRandom(seed);
            List<Component.Builder> all = new ArrayList<>();
            all.add(crew("one", 1));
            all.add(crew("two", random.nextInt(1, 3)));
            List<String> things = new ArrayList<>();
            List<Integer> lengths = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String id = "t" + i;
                lengths.add(random.nextInt(1, 30));
                String[] needs = i > 0 && random.nextBoolean() ? new String[] {"t" + random.nextInt(i)} : new String[0];
                all.add(thing(id, lengths.getLast(), random.nextBoolean() ? "one" : "two", needs));
                things.add(id);
            }
            for (int i = 0; i < 4; i++) {
                long rto = random.nextInt(5, 60);
                all.add(service("s" + i, rto, rto + random.nextInt(1, 40), "t" + random.nextInt(5)));
            }
            return new Chance(
                    Town.inventory(all.toArray(Component.Builder[]::new)),
                    Town.breaks(things.toArray(String[]::new)),
                    things,
                    lengths);
        }
    }

    /** All repairs are ready at once and nothing waits for anything else to be worked on: every order is one of the law's. */
    private static Score best(Chance chance) {
        var plant = Town.plant(chance.inventory);
        var rehearsal = new Rehearsal(plant, chance.scenario, Town.SETTINGS);
        var law = rehearsal.run(Deployment.LAW);
        var judge = new Judge(rehearsal, Stake.of(chance.inventory, law.levels().keySet()), Town.SETTINGS.horizon());
        Score[] best = {judge.score(Deployment.LAW)};
        permute(new ArrayList<>(chance.things), 0, order -> {
            Score score = judge.score(Deployment.inOrder(order.stream()
                    .map(id -> new Deployment.Task(id, deich.engine.Run.JobKind.REPAIR))
                    .toList()));
            if (score.betterThan(best[0])) best[0] = score;
        });
        return best[0];
    }

    private static void permute(List<String> of, int from, java.util.function.Consumer<List<String>> each) {
        if (from == of.size()) {
            each.accept(of);
            return;
        }
        for (int i = from; i < of.size(); i++) {
            java.util.Collections.swap(of, from, i);
            permute(of, from + 1, each);
            java.util.Collections.swap(of, from, i);
        }
    }

    @Test
    void branchingFindsTheBestOfAllOrders() {
        for (int seed = 0; seed < CASES; seed++) agrees(seed, new Branching());
    }

    @Test
    void theConstraintSolverFindsTheBestOfAllOrders() {
        assumeTrue(NativeCpSat.loads(), "no native solver on this machine");
        for (int seed = 0; seed < CASES; seed++) agrees(seed, new ConstraintSolver());
    }

    private static void agrees(int seed, Solver solver) {
        Chance chance = Chance.of(seed);
        RestartPlan plan = Town.plan(chance.inventory, chance.scenario, solver);
        assertThat(plan.score()).as("case %d", seed).isEqualTo(best(chance));
        assertThat(plan.proven()).as("case %d", seed).isTrue();
        assertThat(plan.lawScore().betterThan(plan.score())).as("case %d", seed).isFalse();
    }

    /** A rehearsal by the law is the law, and a plan is the same whenever it is made. */
    @Test
    void rehearsalAndRepetition() {
        for (int seed = 0; seed < 10; seed++) {
            Chance chance = Chance.of(seed);
            var plant = Town.plant(chance.inventory);
            assertThat(new Rehearsal(plant, chance.scenario, Town.SETTINGS).run(Deployment.LAW))
                    .isEqualTo(StressTest.planningCase(plant, chance.scenario, Town.SETTINGS));
            assertThat(Town.plan(chance.inventory, chance.scenario).deployment())
                    .isEqualTo(Town.plan(chance.inventory, chance.scenario).deployment());
        }
    }
}
