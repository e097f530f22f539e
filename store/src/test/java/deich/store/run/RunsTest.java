// SPDX-License-Identifier: EUPL-1.2
package deich.store.run;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Actor;
import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.stock.Bytes;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class RunsTest {

    private static final StockId ID = new StockId("ostsee");

    private static Runs with(Fresh fresh) {
        fresh.store().stocks().create(ID, "x", "land", Files.NONE.with("a", "b"), "", SOMEBODY);
        return fresh.store().runs();
    }

    private static Run order(Runs runs) {
        return runs.queue(ID, 1, "check", Map.of("scenario", "strom\nund\\mehr"), SOMEBODY);
    }

    private static Run now(Runs runs, Run run) {
        return Objects.requireNonNull(runs.find(run.id()));
    }

    @EachStore
    void fromOrderToResult(Fresh fresh) {
        Runs runs = with(fresh);
        Run first = order(runs);
        Run second = order(runs);
        assertThat(now(runs, first)).isEqualTo(first);
        assertThat(runs.list(ID, 10)).containsExactly(second, first);
        Run claimed = Objects.requireNonNull(runs.claim("w1"));
        assertThat(claimed.id()).isEqualTo(first.id());
        assertThat(claimed.state()).isEqualTo(Run.State.RUNNING);
        assertThat(runs.progress(first.id(), "w1", 0.5)).isTrue();
        assertThat(runs.progress(first.id(), "w2", 0.6)).isFalse();
        assertThat(now(runs, first).progress()).isEqualTo(0.5);
        assertThat(runs.finish(first.id(), "w2", Map.of())).isFalse();
        assertThat(runs.finish(first.id(), "w1", Map.of("json", Bytes.of("{}"), "html", Bytes.of("<p>"))))
                .isTrue();
        Run done = now(runs, first);
        assertThat(done.state()).isEqualTo(Run.State.DONE);
        assertThat(done.progress()).isEqualTo(1.0);
        assertThat(done.ended()).isNotNull();
        assertThat(runs.results(first.id())).containsExactly("html", "json");
        assertThat(runs.result(first.id(), "json")).isEqualTo(Bytes.of("{}"));
        assertThat(runs.result(first.id(), "pdf")).isNull();
        assertThat(runs.cancel(first.id(), SOMEBODY)).isFalse();
    }

    /** Once for all who ask, however many servers they ask at. */
    @EachStore
    void whatWasDoneIsOrderedAgainOnce(Fresh fresh) throws Exception {
        Runs runs = with(fresh);
        Run first = order(runs);
        assertThat(runs.again(first, Actor.DEICH)).as("it still waits").isEqualTo(first);
        runs.claim("w");
        runs.finish(first.id(), "w", Map.of());
        var asked = new ArrayList<Callable<Run>>();
        for (int i = 0; i < 8; i++) asked.add(() -> runs.again(first, Actor.DEICH));
        var ids = new HashSet<UUID>();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (Future<Run> answer : many.invokeAll(asked))
                ids.add(answer.get().id());
        }
        assertThat(ids).hasSize(1).doesNotContain(first.id());
        Run again = Objects.requireNonNull(runs.claim("w"));
        assertThat(again.order()).isEqualTo(first.order());
        assertThat(again.by()).isEqualTo(Actor.DEICH.person());
        runs.fail(again.id(), "w", "broken");
        assertThat(runs.again(first, Actor.DEICH)).as("it would fail again").isEqualTo(now(runs, again));
        assertThat(runs.done(ID, "check", 10)).extracting(Run::id).containsExactly(first.id());
    }

    @EachStore
    void failureAndCancellation(Fresh fresh) {
        Runs runs = with(fresh);
        Run first = order(runs);
        runs.claim("w");
        assertThat(runs.fail(first.id(), "w", "zu groß")).isTrue();
        assertThat(now(runs, first).failure()).isEqualTo("zu groß");
        Run second = order(runs);
        assertThat(runs.cancel(second.id(), SOMEBODY)).isTrue();
        assertThat(runs.claim("w")).isNull();
        Run third = order(runs);
        runs.claim("w");
        assertThat(runs.cancel(third.id(), SOMEBODY)).isTrue();
        assertThat(runs.progress(third.id(), "w", 1)).isFalse();
        assertThat(runs.finish(third.id(), "w", Map.of("json", Bytes.of("x")))).isFalse();
        assertThat(runs.results(third.id())).isEmpty();
        fault("stock.none", () -> runs.queue(new StockId("y"), 1, "check", Map.of(), SOMEBODY));
    }

    @EachStore
    void whatASilentWorkerTookGoesBackThreeTimes(Fresh fresh) {
        Runs runs = with(fresh);
        Run run = order(runs);
        Duration silent = Duration.ofMinutes(1);
        for (int i = 1; i <= 3; i++) {
            assertThat(runs.claim("w" + i)).isNotNull();
            assertThat(runs.takeBack(silent)).isZero();
            fresh.clock().pass(Duration.ofMinutes(2));
            assertThat(runs.takeBack(silent)).isEqualTo(i < 3 ? 1 : 0);
            assertThat(runs.progress(run.id(), "w" + i, 0.9)).isFalse();
        }
        assertThat(now(runs, run).state()).isEqualTo(Run.State.FAILED);
        assertThat(now(runs, run).failure()).isEqualTo(Runs.LOST);
    }

    @EachStore
    void eachRunIsClaimedByOne(Fresh fresh) throws Exception {
        Runs runs = with(fresh);
        for (int i = 0; i < 20; i++) order(runs);
        List<Callable<List<UUID>>> workers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String worker = "w" + i;
            workers.add(() -> claimAll(runs, worker));
        }
        var claimed = new ArrayList<UUID>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(workers)) claimed.addAll(one.get());
        }
        assertThat(claimed).hasSize(20);
        assertThat(new HashSet<>(claimed)).hasSize(20);
    }

    private static List<UUID> claimAll(Runs runs, String worker) {
        List<UUID> mine = new ArrayList<>();
        for (Run run = runs.claim(worker); run != null; run = runs.claim(worker)) mine.add(run.id());
        return mine;
    }
}
