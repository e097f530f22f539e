// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

/**
 * How to run.
 *
 * @param horizon how far to look ahead, in seconds; default three years
 * @param seed of all draws
 * @param unprepared whether fallbacks that nobody prepared count too; never for a verdict
 */
public record Settings(long horizon, long seed, boolean unprepared) {
    public static final long THREE_YEARS = 3L * 365 * 86400;
    public static final Settings DEFAULT = new Settings(THREE_YEARS, 1, false);

    public Settings withSeed(long other) {
        return new Settings(horizon, other, unprepared);
    }

    public Settings withUnprepared(boolean other) {
        return new Settings(horizon, seed, other);
    }
}
