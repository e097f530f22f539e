// SPDX-License-Identifier: EUPL-1.2
package deich.store.run;

import deich.store.stock.StockId;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A computation that somebody ordered.
 *
 * @param version of the inventory it is about
 * @param kind what is computed: "check", "restart" …
 * @param order what was asked in particular: scenario, horizon, seed …
 * @param progress from 0 to 1, as the worker last said
 * @param by who ordered it
 * @param started when a worker last took it; null while it waits
 * @param ended null until then
 * @param failure what went wrong; null unless it failed
 */
public record Run(
        UUID id,
        StockId stock,
        int version,
        String kind,
        Map<String, String> order,
        State state,
        double progress,
        UUID by,
        Instant asked,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable String failure) {

    public Run {
        order = Collections.unmodifiableMap(new TreeMap<>(order));
    }

    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Nothing more will come of it. */
        public boolean over() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }
}
