// SPDX-License-Identifier: EUPL-1.2
package deich.engine.diagram;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Nodes of a diagram, each kept once: a variable and where to go without it (low) and with it (high). Numbers 0 and 1 are
 * the two leaves; a node's successors have smaller numbers than itself.
 */
final class Nodes {
    /** The variable of the leaves: below every other. */
    static final int LEAF = Integer.MAX_VALUE;

    private final int budget;
    int[] variable = new int[1 << 10];
    int[] low = new int[1 << 10];
    int[] high = new int[1 << 10];
    private int[] slots = new int[1 << 11];
    private int size = 2;

    /** @param budget how many nodes there may be; more end in {@link Exhausted} */
    Nodes(int budget) {
        this.budget = budget;
        variable[0] = LEAF;
        variable[1] = LEAF;
    }

    int size() {
        return size;
    }

    int of(int v, int l, int h) {
        int mask = slots.length - 1;
        int slot = hash(v, l, h) & mask;
        for (int node = slots[slot]; node != 0; node = slots[slot]) {
            if (variable[node] == v && low[node] == l && high[node] == h) return node;
            slot = slot + 1 & mask;
        }
        return add(v, l, h, slot);
    }

    private int add(int v, int l, int h, int slot) {
        if (size >= budget) throw new Exhausted(budget);
        if (size == variable.length) enlarge();
        int node = size++;
        variable[node] = v;
        low[node] = l;
        high[node] = h;
        slots[slot] = node;
        if (2 * size > slots.length) rehash();
        return node;
    }

    private void enlarge() {
        int more = variable.length * 2;
        variable = Arrays.copyOf(variable, more);
        low = Arrays.copyOf(low, more);
        high = Arrays.copyOf(high, more);
    }

    private void rehash() {
        int[] larger = new int[slots.length * 2];
        int mask = larger.length - 1;
        for (int node = 2; node < size; node++) {
            int slot = hash(variable[node], low[node], high[node]) & mask;
            while (larger[slot] != 0) slot = slot + 1 & mask;
            larger[slot] = node;
        }
        slots = larger;
    }

    /** A node and all below it, without the leaves: in their order each comes after what it leads to. */
    BitSet below(int root) {
        var below = new BitSet(root + 1);
        below.set(root);
        for (int n = root; n > 1; n = below.previousSetBit(n - 1)) {
            below.set(low[n]);
            below.set(high[n]);
        }
        below.clear(0, 2);
        return below;
    }

    private static int hash(int v, int l, int h) {
        int mixed = v * 0x9E3779B1 + l * 0x85EBCA6B + h * 0xC2B2AE35;
        mixed ^= mixed >>> 15;
        mixed *= 0x2C1B3C6D;
        return mixed ^ mixed >>> 13;
    }
}
