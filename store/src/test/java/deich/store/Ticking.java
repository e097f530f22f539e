// SPDX-License-Identifier: EUPL-1.2
package deich.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes when it is told to, and a little with each look. */
public final class Ticking implements InstantSource {

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");

    @Override
    public synchronized Instant instant() {
        now = now.plusMillis(1);
        return now;
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
