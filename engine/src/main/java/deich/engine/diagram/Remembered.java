// SPDX-License-Identifier: EUPL-1.2
package deich.engine.diagram;

/**
 * Results of operations on pairs of nodes. Forgets: a newer result may push out an older one, so that memory stays bounded
 * while most repetitions are still found.
 */
final class Remembered {
    private static final int LEAST = 1 << 12;
    private static final int MOST = 1 << 22;

    private long[] keys = new long[LEAST];
    private int[] results = new int[LEAST];

    /** @return the result; -1 when there is none or it was forgotten */
    int get(int operation, int a, int b) {
        long key = key(operation, a, b);
        int slot = slot(key);
        return keys[slot] == key ? results[slot] : -1;
    }

    void put(int operation, int a, int b, int result) {
        long key = key(operation, a, b);
        int slot = slot(key);
        keys[slot] = key;
        results[slot] = result;
    }

    /** Grows along with the diagram; what was known stays known where it finds room. */
    void growFor(int nodes) {
        if (nodes <= keys.length || keys.length >= MOST) return;
        long[] oldKeys = keys;
        int[] oldResults = results;
        int length = (int) Math.min(MOST, 4L * keys.length);
        keys = new long[length];
        results = new int[length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == 0) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            results[slot] = oldResults[i];
        }
    }

    /** Never 0: operations count from 1. Nodes have 29 bits. */
    private static long key(int operation, int a, int b) {
        return (long) operation << 58 | (long) a << 29 | b;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        return (int) (mixed * 0xD6E8FEB86659FD93L >>> 32) & keys.length - 1;
    }
}
