// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.Plant;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.engine.cut.CutSets.Event;
import deich.engine.plant.Bare;
import deich.engine.plant.Layout;
import deich.engine.run.Blocks;
import deich.engine.run.Blows;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Single points of failure across a whole inventory: for everything that may fail, the services that this alone stops for
 * longer than each may stand still; the cut sets of one failure of every service at once. Each failure is followed to
 * where it ends and no further, so the work is that of what falls.
 */
public final class SinglePoints {
    /** A service that nobody asks about. */
    public static final long NOT_ASKED = -1;

    private final Layout layout;
    private final long[] longer;
    private final Blows blows;
    private final List<Failure> failures;

    /**
     * A failure and the services it stops alone, by their numbers, rising.
     *
     * @param from when each of them begins to stand still for so long, in seconds
     * @param lasts how long the longest time is that it stands still; {@link deich.engine.Run#NEVER} for longer than the
     *     horizon
     */
    public record Point(Event event, int[] services, long[] from, long[] lasts) {}

    private SinglePoints(Layout layout, long[] longer, boolean unrepaired) {
        this.layout = layout;
        this.longer = longer;
        Layout bare = Bare.of(layout);
        blows = new Blows(bare, Settings.THREE_YEARS);
        var all = new Failures(bare, new Lengths(bare, unrepaired));
        failures = new ArrayList<>(layout.size());
        for (int c = 0; c < layout.size(); c++) failures.add(all.of(c));
        failures.addAll(all.groups());
    }

    /**
     * @param longer by number of a component: how long it may stand still, in seconds, less than three years; {@link
     *     #NOT_ASKED}
     * @param unrepaired whether every failure lasts for ever
     * @return those that stop anything, in the order of the plant, groups last; the same whatever the executor
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static List<Point> of(
            Plant plant, long[] longer, boolean unrepaired, Executor executor, Progress progress) {
        return new SinglePoints(plant.layout(), longer.clone(), unrepaired).points(executor, progress);
    }

    private List<Point> points(Executor executor, Progress progress) {
        @Nullable Point[] points = new @Nullable Point[failures.size()];
        new Blocks(points.length, i -> points[i] = point(failures.get(i)), progress).run(executor);
        return Arrays.stream(points).filter(Objects::nonNull).toList();
    }

    private @Nullable Point point(Failure failure) {
        List<Stop> stops = new ArrayList<>();
        int itself = failure.group() ? -1 : layout.number(failure.id());
        blows.strike(failure.components(), failure.lasts(), after -> {
            for (int c : after.fallen())
                if (longer[c] != NOT_ASKED && c != itself && layout.component(c).kind() == Kind.SERVICE) {
                    Stop stop = stop(c, after);
                    if (stop != null) stops.add(stop);
                }
        });
        if (stops.isEmpty()) return null;
        stops.sort(java.util.Comparator.comparingInt(Stop::service));
        return new Point(
                new Event(failure.id(), failure.group()),
                stops.stream().mapToInt(Stop::service).toArray(),
                stops.stream().mapToLong(Stop::from).toArray(),
                stops.stream().mapToLong(Stop::lasts).toArray());
    }

    private record Stop(int service, long from, long lasts) {}

    private @Nullable Stop stop(int service, Blows.After after) {
        boolean any = false;
        for (int o = 0; o < after.outages(service); o++)
            any |= after.until(service, o) - after.from(service, o) > longer[service];
        if (!any) return null;
        Steps zero = new Standing(layout, Logic.KNOWN, c -> steps(after, c), longer[service]).atZero(service);
        return stop(service, zero);
    }

    private @Nullable Stop stop(int service, Steps zero) {
        long first = NOT_ASKED;
        long longest = 0;
        for (int s = 0; s < zero.count(); s++) {
            if (zero.so(s) == Logic.NO) continue;
            long lasts = s + 1 < zero.count() ? zero.at(s + 1) - zero.at(s) : deich.engine.Run.NEVER;
            if (lasts <= longer[service]) continue;
            if (first == NOT_ASKED) first = zero.at(s);
            longest = Math.max(longest, lasts);
        }
        return first == NOT_ASKED ? null : new Stop(service, first, longest);
    }

    private static Steps steps(Blows.After after, int component) {
        if (after.outages(component) == 0) return Steps.NEVER_SO;
        var outages = new Steps.Outages();
        for (int o = 0; o < after.outages(component); o++)
            outages.outage(after.from(component, o), after.until(component, o));
        return outages.steps();
    }
}
