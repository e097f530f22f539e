// SPDX-License-Identifier: EUPL-1.2
package deich.engine.draw;

import java.nio.charset.StandardCharsets;

/** Numbers in (0, 1) that depend on seed, future and name alone, never on order or threads (law 10). */
public final class Draws {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Draws() {}

    /** FNV-1a with 64 bits over the UTF-8 bytes of a name (Fowler, Noll, Vo 1991). */
    public static long name(String name) {
        return name(FNV_OFFSET, name);
    }

    /** The hash of a longer name whose beginning has the hash {@code begun}. */
    public static long name(long begun, String rest) {
        long hash = begun;
        for (byte b : rest.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        return hash;
    }

    /** The draw of a name, given by its hash. @param future -1 for draws of the planning case */
    public static double uniform(long seed, int future, long name) {
        long mixed = mix(mix(mix(name) ^ seed * 0x9E3779B97F4A7C15L) ^ (future + 1L) * 0xD1B54A32D192ED03L);
        return ((mixed >>> 11) + 0.5) * 0x1p-53;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014; variant 13 of Stafford). */
    public static long mix(long x) {
        long y = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        long z = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
