// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

/** Arithmetic with times that may be never. */
public final class Times {
    private Times() {}

    /** Both 0 or more. */
    public static long plus(long time, long span) {
        return span >= NEVER - time ? NEVER : time + span;
    }
}
