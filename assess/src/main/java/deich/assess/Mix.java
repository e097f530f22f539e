// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Readings;

/**
 * A settlement drawn at random, but the same for the same seed: every fact at its best or worst by the hash of its name
 * (FNV-1a 64 and the SplitMix64 finaliser), so that other facts do not matter.
 *
 * @param number which of the settlements of this seed, from 0 on
 */
public record Mix(long seed, int number) implements Readings {

    @Override
    public Reading of(FactRef fact) {
        return drawn(seed, number, fact.toString()) < 0 ? Reading.BEST : Reading.WORST;
    }

    /** Sixty-four bits for a name: the same for the same seed and number, whatever else is drawn. */
    static long drawn(long seed, int number, String name) {
        return mixed(mixed(hash(name) ^ seed * 0x9E3779B97F4A7C15L) ^ (number + 1L) * 0xD1B54A32D192ED03L);
    }

    /** The same as a number above 0 and below 1. */
    public static double uniform(long seed, int number, String name) {
        return ((drawn(seed, number, name) >>> 11) + 0.5) * 0x1p-53;
    }

    private static long hash(String name) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) h = (h ^ name.charAt(i)) * 0x100000001b3L;
        return h;
    }

    private static long mixed(long x) {
        long y = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
