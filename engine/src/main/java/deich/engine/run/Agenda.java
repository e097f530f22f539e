// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.draw.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to come. Events of one time lie in one list, since a moment looks at all of them together; a heap orders the
 * times.
 */
final class Agenda {
    /** Sorts of events, in the order in which a moment takes them. */
    enum What {
        REPAIR_DONE,
        HIT_ENDS,
        HIT_BEGINS,
        RESTART_DONE,
        /** A tolerance runs out; the index is that of the first use with it. */
        TOLERANCE,
        /** A drawn tolerance, or one of a job or fallback, runs out; the index is the leaf's. */
        LEAF,
        FALLBACK,
        /** The duty of a crew begins. */
        DUTY;

        static final What[] ALL = values();
    }

    private static final int NONE = -1;

    private long[] times = new long[64];
    private int size;
    /** An open hash table from times to lists. */
    private long[] keys = new long[256];

    private int[] heads = new int[256];
    private int used;

    private int[] next = new int[256];
    private int[] index = new int[256];
    private byte[] what = new byte[256];
    private int events;
    private long time;
    private int list = NONE;

    void clear() {
        Arrays.fill(heads, NONE);
        size = 0;
        used = 0;
        events = 0;
    }

    /** @param at later than now; {@link deich.engine.Run#NEVER} is not noted */
    void add(long at, What kind, int number) {
        if (at == NEVER) return;
        if (events == next.length) growEvents();
        int slot = slot(at);
        if (heads[slot] == NONE) {
            push(at);
            keys[slot] = at;
            used++;
        }
        next[events] = heads[slot];
        index[events] = number;
        what[events] = (byte) kind.ordinal();
        heads[slot] = events++;
        if (used * 2 > heads.length) rehash();
    }

    /** Goes on to the next time with an event. @return false when there is none before the given one */
    boolean forward(long before) {
        if (size == 0 || times[0] >= before) return false;
        time = times[0];
        list = heads[slot(time)];
        pop();
        return true;
    }

    long time() {
        return time;
    }

    /** Whether anything is left, however late. */
    boolean any() {
        return size > 0;
    }

    /** The sorts of events of this time, in order. */
    List<What> present() {
        int sorts = 0;
        for (int event = list; event >= 0; event = next[event]) sorts |= 1 << what[event];
        List<What> present = new ArrayList<>(What.ALL.length);
        for (What sort : What.ALL) if ((sorts & 1 << sort.ordinal()) != 0) present.add(sort);
        return present;
    }

    /** Walks through the events of this time. @return the first; below 0 for none */
    int first() {
        return list;
    }

    int after(int event) {
        return next[event];
    }

    What what(int event) {
        return What.ALL[what[event]];
    }

    int index(int event) {
        return index[event];
    }

    private int slot(long at) {
        int mask = heads.length - 1;
        int slot = (int) Draws.mix(at) & mask;
        while (heads[slot] != NONE && keys[slot] != at) slot = (slot + 1) & mask;
        return slot;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[oldKeys.length * 2];
        heads = new int[oldKeys.length * 2];
        Arrays.fill(heads, NONE);
        for (int i = 0; i < oldHeads.length; i++) {
            if (oldHeads[i] == NONE) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            heads[slot] = oldHeads[i];
        }
    }

    private void growEvents() {
        next = Arrays.copyOf(next, events * 2);
        index = Arrays.copyOf(index, events * 2);
        what = Arrays.copyOf(what, events * 2);
    }

    private void push(long at) {
        if (size == times.length) times = Arrays.copyOf(times, size * 2);
        int i = size++;
        for (int up = (i - 1) / 2; i > 0 && times[up] > at; up = (i - 1) / 2) {
            times[i] = times[up];
            i = up;
        }
        times[i] = at;
    }

    private void pop() {
        long last = times[--size];
        int i = 0;
        for (int child = 1; child < size; child = 2 * i + 1) {
            if (child + 1 < size && times[child + 1] < times[child]) child++;
            if (times[child] >= last) break;
            times[i] = times[child];
            i = child;
        }
        times[i] = last;
    }
}
