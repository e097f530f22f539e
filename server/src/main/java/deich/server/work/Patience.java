// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import java.time.Duration;

/**
 * How long one waits for others.
 *
 * @param silent after so long without a sign of life from whoever works on a run, another server takes it over
 */
public record Patience(Duration silent) {
    /** Progress is told every second or so; some steps of a large inventory take longer. */
    public static final Patience USUAL = new Patience(Duration.ofMinutes(10));
}
