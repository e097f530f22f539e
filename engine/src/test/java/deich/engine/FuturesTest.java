// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import static deich.engine.StressTestTest.part;
import static deich.engine.StressTestTest.plant;
import static deich.engine.StressTestTest.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuturesTest {
    private static final Plant PLANT = plant(
            part("power").repair(Job.taking(new Span.LogNormal(3600, 1))),
            part("server")
                    .needs(Need.on("power", new Span.Uniform(600, 7200)))
                    .restart(Job.taking(new Span.Uniform(60, 600))),
            service("register").needs(Need.on("server")),
            service("idle"));

    private static final Scenario SCENARIO = Scenario.of(
            "s",
            new Hit(
                    "h",
                    "",
                    Selector.ids("power"),
                    Effect.DOWN,
                    Span.ZERO,
                    new Hit.Repaired(null),
                    new Hit.Chance(0.5, false, null),
                    1,
                    null,
                    Span.ZERO,
                    ""));

    @Test
    void theResultDoesNotDependOnThreads() {
        Futures alone = draw(Runnable::run);
        Futures refused = draw(_ -> {
            throw new RejectedExecutionException();
        });
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            Futures together = draw(many);
            assertThat(together).usingRecursiveComparison().isEqualTo(alone);
        }
        assertThat(refused).usingRecursiveComparison().isEqualTo(alone);
    }

    @Test
    void allWhoAreUnderAJurisdictionFallInEveryFutureWhoeverAsksFirst() {
        Plant plant = plant(Stream.concat(
                        Stream.of(Component.of("there", Kind.JURISDICTION)),
                        IntStream.range(0, 400).boxed().flatMap(FuturesTest::vendorAndService))
                .toArray(Component.Builder[]::new));
        Scenario embargo = Scenario.of("s", StressTestTest.down("embargo", 0, 3600, "there"));
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                Futures drawn = StressTest.futures(plant, embargo, Settings.DEFAULT, 64, many, Progress.NONE);
                assertThat(drawn.services()).hasSize(400);
                assertThat(drawn.services().values())
                        .allSatisfy(of -> assertThat(of.outage()).containsOnly(3600));
            }
        }
    }

    private static Stream<Component.Builder> vendorAndService(int number) {
        return Stream.of(
                Component.of("vendor" + number, Kind.VENDOR).jurisdiction("there"),
                service("service" + number).needs(Need.on("vendor" + number)));
    }

    @Test
    void oneFutureIsWhatTheSumSays() {
        Futures.OfService register =
                Objects.requireNonNull(draw(Runnable::run).services().get("register"));
        for (int i = 0; i < 50; i++) {
            Run run = StressTest.future(PLANT, SCENARIO, Settings.DEFAULT, i);
            assertThat(register.downtime()[i]).isEqualTo(Downtime.longest(run, "register", 0));
        }
        assertThat(register.exceeding(0).estimate()).isBetween(0.1, 0.5);
        assertThat(draw(Runnable::run).services()).doesNotContainKey("idle");
    }

    @Test
    void aBusyExecutorThatRunsTheCallerDoesNotGetStuck() throws Exception {
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            assertThat(one.submit(() -> draw(one)).get().count()).isEqualTo(200);
        }
    }

    @Test
    void progressMayStopTheWork() {
        AtomicInteger last = new AtomicInteger();
        assertThatThrownBy(() ->
                        StressTest.futures(PLANT, SCENARIO, Settings.DEFAULT, 10_000, Runnable::run, (done, total) -> {
                            last.set(done);
                            return done < 100;
                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(last.get()).isBetween(100, 200);
    }

    @Test
    void planningTakesTheNinetiethPercentileAndProbableHitsHappen() {
        Run run = StressTest.planningCase(PLANT, SCENARIO, Settings.DEFAULT);
        assertThat(run.outagesOf("power").getFirst().until()).isEqualTo(12968);
        assertThat(run.outagesOf("server").getFirst().from()).isEqualTo(1260);
        assertThat(run.outagesOf("server").getFirst().until()).isEqualTo(12968 + 546);
    }

    private static Futures draw(java.util.concurrent.Executor executor) {
        return StressTest.futures(PLANT, SCENARIO, Settings.DEFAULT, 200, executor, Progress.NONE);
    }
}
