// SPDX-License-Identifier: EUPL-1.2
package deich.server.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.server.work.Opened;
import deich.store.stock.StockId;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What jobs of one kind came to, as long as memory allows. It depends on version, day and order alone, so that losing it
 * costs time and nothing else.
 */
public final class Shelf<V> {
    private final Cache<Key, V> kept =
            Caffeine.newBuilder().maximumSize(64).softValues().build();

    private record Key(StockId stock, int version, LocalDate day, Map<String, String> order) {}

    public @Nullable V find(Opened of, LocalDate day, Map<String, String> order) {
        return kept.getIfPresent(key(of, day, order));
    }

    public void put(Opened of, LocalDate day, Map<String, String> order, V found) {
        kept.put(key(of, day, order), found);
    }

    private static Key key(Opened of, LocalDate day, Map<String, String> order) {
        return new Key(of.stock().id(), of.version(), day, new TreeMap<>(order));
    }
}
