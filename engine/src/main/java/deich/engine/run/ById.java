// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Layout;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Something about some components, sorted by id, put into words when somebody asks for it. */
final class ById<V> extends AbstractMap<String, V> {
    private final Layout layout;
    private final int[] components;
    private final IntFunction<V> words;
    private final Map<Integer, V> asked = new ConcurrentHashMap<>();
    private volatile int @Nullable [] sorted;

    /** @param components their numbers, rising */
    ById(Layout layout, int[] components, IntFunction<V> words) {
        this.layout = layout;
        this.components = components;
        this.words = words;
    }

    @Override
    public int size() {
        return components.length;
    }

    @Override
    public @Nullable V get(@Nullable Object id) {
        Integer number = id instanceof String ? layout.numbers().get(id) : null;
        return number == null || Arrays.binarySearch(components, number) < 0 ? null : of(number);
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        Integer number = id instanceof String ? layout.numbers().get(id) : null;
        return number != null && Arrays.binarySearch(components, number) >= 0;
    }

    private V of(int component) {
        return asked.computeIfAbsent(component, words::apply);
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return components.length;
            }

            @Override
            public Iterator<Entry<String, V>> iterator() {
                return Arrays.stream(sorted())
                        .mapToObj(c -> Map.entry(layout.ids()[c], of(c)))
                        .iterator();
            }
        };
    }

    private int[] sorted() {
        int[] known = sorted;
        if (known != null) return known;
        int[] rank = layout.rank();
        known = IntStream.range(0, components.length)
                .mapToLong(i -> (long) rank[components[i]] << Integer.SIZE | components[i])
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        sorted = known;
        return known;
    }
}
