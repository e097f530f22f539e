// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.time.Duration;

/**
 * How much of a model is wanted at most.
 *
 * @param rounds how often it may ask for tools before it must answer, 0 or more
 * @param characters of one answer, thoughts and arguments of tools included
 * @param time for one answer, from asking to its last word; a slow drip does not stretch it
 */
public record Limits(int rounds, int characters, Duration time) {
    public static final Limits USUAL = new Limits(6, 40_000, Duration.ofMinutes(5));

    public Limits {
        if (rounds < 0 || characters < 1 || !time.isPositive())
            throw new IllegalArgumentException("limits of " + rounds + ", " + characters + ", " + time);
    }
}
