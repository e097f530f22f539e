// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * Sums up services over batches of futures. Services that fared alike in all batches so far share one sum: of thousands of
 * services there are often few sorts. What comes out does not depend on the order of the batches.
 */
final class Ledger<S extends Ledger.Sums<S>> {
    /** What services that fared alike came to. */
    interface Sums<S> {
        S copy();
    }

    /** What is new about services. */
    interface Entries<S> {
        /** Adds to the key in what the i-th differs from others. */
        void like(int i, Ints key);

        void add(int i, S to);
    }

    private final int[] sort;
    private final List<S> sums = new ArrayList<>();
    private final Ints members = new Ints();
    private final Recall slots = new Recall();
    private final Ints key = new Ints();

    /** @param size how many components there are. @param none of services that were up throughout */
    Ledger(int size, Supplier<S> none) {
        sort = new int[size];
        sums.add(none.get());
        members.add(Integer.MAX_VALUE);
    }

    /** @param service of the i-th entry; each once */
    synchronized void add(int count, IntUnaryOperator service, Entries<S> entries) {
        slots.clear();
        int[] slot = new int[count];
        int[] moved = new int[sums.size()];
        int[] left = new int[sums.size()];
        Ints first = new Ints();
        Ints size = new Ints();
        for (int i = 0; i < count; i++) {
            int of = sort[service.applyAsInt(i)];
            key.clear();
            key.add(of);
            entries.like(i, key);
            slot[i] = slots.find(key);
            if (slot[i] == Recall.UNKNOWN) {
                slot[i] = first.size();
                slots.put(key, slot[i]);
                first.add(i);
                size.add(0);
                left[of]++;
            }
            size.set(slot[i], size.get(slot[i]) + 1);
            moved[of]++;
        }
        int[] now = new int[first.size()];
        for (int s = 0; s < now.length; s++) {
            int i = first.get(s);
            int of = sort[service.applyAsInt(i)];
            boolean last = --left[of] == 0 && members.get(of) == moved[of];
            now[s] = last ? of : split(of, size.get(s));
            if (last) members.set(of, size.get(s));
            else if (of != 0) members.set(of, members.get(of) - size.get(s));
            if (!last) moved[of] -= size.get(s);
            entries.add(i, sums.get(now[s]));
        }
        for (int i = 0; i < count; i++) sort[service.applyAsInt(i)] = now[slot[i]];
    }

    private int split(int of, int size) {
        sums.add(sums.get(of).copy());
        members.add(size);
        return sums.size() - 1;
    }

    synchronized S of(int service) {
        return sums.get(sort[service]);
    }

    /** How many sorts of services there are. */
    int sorts() {
        return sums.size();
    }
}
