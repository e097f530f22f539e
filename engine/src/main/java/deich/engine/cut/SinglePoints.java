// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.Plant;
import deich.engine.Progress;
import deich.engine.cut.CutSets.Event;
import deich.engine.cut.Stopping.Stop;
import deich.engine.plant.Layout;
import deich.engine.run.Blocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Single points of failure across a whole inventory: for everything that may fail, the services that this alone stops for
 * longer than each may stand still; the cut sets of one failure of every service at once. Each failure is followed to
 * where it ends and no further, so the work is that of what falls.
 */
public final class SinglePoints {
    private static final long NOT_ASKED = -1;

    private final Layout layout;
    private final long[] longer;
    private final Stopping stopping;
    private final List<Failure> failures;

    /**
     * A failure and the services it stops alone.
     *
     * @param services ids, in the order of the plant
     * @param from when each of them begins to stand still for so long, in seconds
     * @param lasts how long the longest time is that it stands still; {@link deich.engine.Run#NEVER} for longer than the
     *     horizon
     */
    public record Point(Event event, List<String> services, long[] from, long[] lasts) {}

    private SinglePoints(Plant plant, Map<String, Long> asked, boolean unrepaired) {
        layout = plant.layout();
        longer = new long[layout.size()];
        Arrays.fill(longer, NOT_ASKED);
        asked.forEach((service, limit) -> longer[layout.number(service)] = limit);
        stopping = new Stopping(plant, unrepaired);
        failures = new ArrayList<>(layout.size());
        for (int c = 0; c < layout.size(); c++) failures.add(stopping.failures().of(c));
        failures.addAll(stopping.failures().groups());
    }

    /**
     * @param longer by id of a service: how long it may stand still, in seconds, less than three years; nobody asks about
     *     the others
     * @param unrepaired whether every failure lasts for ever
     * @return those that stop anything, in the order of the plant, groups last; the same whatever the executor
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static List<Point> of(Plant plant, Map<String, Long> longer, boolean unrepaired, Executor executor, Progress progress) {
        return new SinglePoints(plant, longer, unrepaired).points(executor, progress);
    }

    private List<Point> points(Executor executor, Progress progress) {
        @Nullable Point[] points = new @Nullable Point[failures.size()];
        new Blocks(points.length, i -> points[i] = point(failures.get(i)), progress).run(executor);
        return Arrays.stream(points).filter(Objects::nonNull).toList();
    }

    private @Nullable Point point(Failure failure) {
        List<Stop> stops = new ArrayList<>();
        int itself = failure.group() ? -1 : layout.number(failure.id());
        stopping.strike(failure, after -> {
            for (int c : after.fallen()) {
                if (longer[c] == NOT_ASKED || c == itself) continue;
                Stop stop = stopping.stop(c, after, longer[c]);
                if (stop != null) stops.add(stop);
            }
        });
        if (stops.isEmpty()) return null;
        stops.sort(Comparator.comparingInt(Stop::service));
        return new Point(
                new Event(failure.id(), failure.group()),
                stops.stream().map(s -> layout.ids()[s.service()]).toList(),
                stops.stream().mapToLong(Stop::from).toArray(),
                stops.stream().mapToLong(Stop::lasts).toArray());
    }
}
