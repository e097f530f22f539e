// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.map.Confirmed;
import deich.assistant.map.Ranker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rankers that learned. Learning takes seconds for a long list, so it is done beside the requests, one at a time; until the
 * newest is ready, the one before it proposes. Only memory keeps them.
 */
final class Rankers implements AutoCloseable {
    /** Each holds comparisons of a whole list with a whole catalogue. */
    private static final int MOST = 2;

    /** Of so many requirements the comparisons stay, 130 MB with a catalogue of 1,000 controls; of others they are made anew. */
    static final int KEPT = 500;

    private static final long PATIENCE_MS = 1_500;

    /** @param list id of the document with old requirements @param catalogue id of the document with new ones */
    record Key(String list, String catalogue) {}

    /** @param from how many requirements with a confirmed mapping it learned from */
    record Learned(Ranker ranker, int from) {}

    /** @param learned null while the first one is learning @param behind whether a newer one is learning */
    record Found(@Nullable Learned learned, boolean behind) {}

    private static final class Place {
        private final CompletableFuture<Ranker.Ground> ground;
        private @Nullable Learned newest;
        private @Nullable List<Confirmed> asked;
        private @Nullable CompletableFuture<Learned> learning;

        Place(CompletableFuture<Ranker.Ground> ground) {
            this.ground = ground;
        }
    }

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("deich-mapping").daemon().factory());

    private final Map<Key, Place> places = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Place> eldest) {
            return size() > MOST;
        }
    };

    /** @param confirmed what to have learned from @param ground made once for a list and a catalogue */
    Found of(Key key, List<Confirmed> confirmed, Supplier<Ranker.Ground> ground) {
        Place place;
        CompletableFuture<Learned> learning;
        synchronized (places) {
            place = places.computeIfAbsent(key, _ -> new Place(CompletableFuture.supplyAsync(ground, worker)));
            if (!confirmed.equals(place.asked)) {
                place.asked = confirmed;
                place.learning = place.ground.thenApplyAsync(made -> learned(place, made, confirmed), worker);
            }
            learning = java.util.Objects.requireNonNull(place.learning);
        }
        Learned ready = waited(learning);
        synchronized (places) {
            if (ready != null) place.newest = ready;
            return new Found(place.newest, ready == null);
        }
    }

    /** Somebody who decides quickly leaves orders behind that nobody needs any more: of these only the last is done. */
    private Learned learned(Place place, Ranker.Ground made, List<Confirmed> confirmed) {
        synchronized (places) {
            if (place.newest != null && !confirmed.equals(place.asked)) return place.newest;
        }
        return new Learned(Ranker.learn(made, confirmed), confirmed.size());
    }

    private static @Nullable Learned waited(CompletableFuture<Learned> learning) {
        try {
            return learning.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillLearning) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (CancellationException closed) {
            return null;
        }
    }

    /** Nothing of a document that is gone stays. */
    void forget(String document) {
        synchronized (places) {
            places.keySet()
                    .removeIf(key ->
                            key.list().equals(document) || key.catalogue().equals(document));
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
