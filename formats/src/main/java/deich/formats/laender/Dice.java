// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

/** Draws by name: the same seed and name give the same draw, whatever was drawn before. */
record Dice(long seed) {

    /** Between 0 and 1. */
    double share(String name) {
        return (hash(name) >>> 11) * 0x1.0p-53;
    }

    boolean chance(String name, double probability) {
        return share(name) < probability;
    }

    /** From 0 to below n. */
    int below(int n, String name) {
        return (int) (share(name) * n);
    }

    /** FNV-1a over the name, mixed with the seed by the finaliser of SplitMix64. */
    private long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        return mixed(mixed(hash) ^ mixed(seed));
    }

    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
