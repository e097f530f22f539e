// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

import org.jspecify.annotations.Nullable;

/**
 * How long putting one sort of thing right took once.
 *
 * @param recoveryClass which sort of thing
 * @param incident id of the incident it was seen in; samples of one incident are not independent
 * @param on when the incident began; null when not known
 * @param what what came back
 * @param hours how long it took, counted as the class counts; open when it was still down when last heard of
 * @param released when the last step came; null when nobody noted it
 * @param source where it is written
 */
public record Sample(
        String recoveryClass,
        String incident,
        @Nullable Began on,
        String what,
        Interval hours,
        @Nullable Released released,
        String source) {

    /** When what had been put right was given back to its users. */
    public enum Released {
        AT_ONCE,
        NEXT_WORKING_DAY
    }
}
