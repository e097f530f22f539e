// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import java.util.Arrays;

/** A list of ints that grows and is used again. */
public final class Ints {
    private int[] items = new int[16];
    private int size;

    public void add(int item) {
        if (size == items.length) items = Arrays.copyOf(items, size * 2);
        items[size++] = item;
    }

    public int get(int index) {
        return items[index];
    }

    public void set(int index, int item) {
        items[index] = item;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int removeLast() {
        return items[--size];
    }

    /** Keeps the first so many. */
    public void cut(int first) {
        size = first;
    }

    public void clear() {
        size = 0;
    }

    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
