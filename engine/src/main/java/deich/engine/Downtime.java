// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

/** Reads the times that requirements ask for off a run. */
public final class Downtime {
    private Downtime() {}

    /**
     * The longest unbroken time at zero or below the minimum level (law 6), in seconds; {@link Run#NEVER} when it does
     * not end within the horizon.
     *
     * @param minimumLevel 0 when none is stated: then any level above zero will do
     */
    public static long longest(Run run, String service, double minimumLevel) {
        throw new UnsupportedOperationException();
    }
}
