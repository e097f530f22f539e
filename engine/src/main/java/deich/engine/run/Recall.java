// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Ints;
import java.util.Arrays;

/** What was worked out before: a number for each list of numbers. */
final class Recall {
    static final int UNKNOWN = -1;

    /** All keys, each after its length and its value. */
    private int[] arena = new int[1024];

    private int end;
    /** Places in the arena plus one, by hash; 0 for free. */
    private int[] table = new int[256];

    private int count;

    void clear() {
        Arrays.fill(table, 0);
        end = 0;
        count = 0;
    }

    /** @return {@link #UNKNOWN} for what is not known */
    int find(Ints key) {
        int entry = table[place(key)];
        return entry == 0 ? UNKNOWN : arena[entry];
    }

    /** @param key not known so far. @param value 0 or more */
    void put(Ints key, int value) {
        int size = key.size();
        if (end + size + 2 > arena.length) arena = Arrays.copyOf(arena, Math.max(2 * arena.length, end + size + 2));
        table[place(key)] = end + 1;
        arena[end] = size;
        arena[end + 1] = value;
        for (int i = 0; i < size; i++) arena[end + 2 + i] = key.get(i);
        end += size + 2;
        if (2 * ++count > table.length) grow();
    }

    private int place(Ints key) {
        int hash = 1;
        for (int i = 0; i < key.size(); i++) hash = 31 * hash + Rows.spread(key.get(i));
        int at = Rows.spread(hash) & table.length - 1;
        while (table[at] != 0 && !is(table[at] - 1, key)) at = at + 1 & table.length - 1;
        return at;
    }

    private boolean is(int entry, Ints key) {
        if (arena[entry] != key.size()) return false;
        for (int i = 0; i < key.size(); i++) if (arena[entry + 2 + i] != key.get(i)) return false;
        return true;
    }

    private void grow() {
        table = new int[2 * table.length];
        for (int entry = 0; entry < end; entry += arena[entry] + 2) {
            int hash = 1;
            for (int i = 0; i < arena[entry]; i++) hash = 31 * hash + Rows.spread(arena[entry + 2 + i]);
            int at = Rows.spread(hash) & table.length - 1;
            while (table[at] != 0) at = at + 1 & table.length - 1;
            table[at] = entry + 1;
        }
    }
}
