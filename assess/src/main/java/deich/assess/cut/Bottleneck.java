// SPDX-License-Identifier: EUPL-1.2
package deich.assess.cut;

import deich.engine.cut.CutSets.Event;
import java.util.List;

/**
 * Something that alone stops services for longer than they may stand still (einzelner Ausfallpunkt).
 *
 * @param stopped sorted by certainty, then by when, then by id
 * @param weight residents served, summed over the services it stops as the facts are given: who loses two services counts
 *     twice
 */
public record Bottleneck(Event event, List<Stopped> stopped, long weight) {
    public Bottleneck {
        stopped = List.copyOf(stopped);
    }

    /**
     * A service that stands still.
     *
     * @param from when it begins to, in seconds after the failure
     * @param lasts how long; {@link deich.engine.Run#NEVER} for longer than the horizon
     */
    public record Stopped(String service, long from, long lasts, Certainty certainty) {}

    /** The services it stops as the facts are given. */
    public List<Stopped> stopsNow() {
        return stopped.stream().filter(s -> s.certainty() != Certainty.PERHAPS).toList();
    }

    /** The services it stops if open facts are at their worst. */
    public List<Stopped> perhaps() {
        return stopped.stream().filter(s -> s.certainty() == Certainty.PERHAPS).toList();
    }
}
