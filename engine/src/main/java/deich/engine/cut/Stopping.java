// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.cut.CutSets.Event;
import deich.engine.plant.Bare;
import deich.engine.plant.Layout;
import deich.engine.run.Blows;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Judges one set of failures by one run, as cut sets are defined. Thread-safe. */
public final class Stopping {
    private final Layout layout;
    private final Blows blows;
    private final Failures failures;
    private final Map<String, Failure> groups = new HashMap<>();

    /** @param unrepaired whether every failure lasts for ever */
    public Stopping(Plant plant, boolean unrepaired) {
        layout = plant.layout();
        Layout bare = Bare.of(layout);
        blows = new Blows(bare, Settings.THREE_YEARS);
        failures = new Failures(bare, new Lengths(bare, unrepaired));
        for (Failure group : failures.groups()) groups.put(group.id(), group);
    }

    Failures failures() {
        return failures;
    }

    /**
     * A service at zero for longer than it may.
     *
     * @param from when the first such time begins, in seconds
     * @param lasts how long the longest is; {@link Run#NEVER} for longer than the horizon
     */
    public record Stop(int service, long from, long lasts) {}

    /** @return null when the service does not stand still for longer than that */
    public @Nullable Stop stop(String service, Collection<Event> failed, long longer) {
        SortedMap<Integer, Long> struck = new TreeMap<>();
        for (Event event : failed) {
            Failure failure = event.group() ? groups.get(event.id()) : failures.of(layout.number(event.id()));
            if (failure == null) throw new IllegalArgumentException("no shared fate '" + event.id() + "'");
            for (int i = 0; i < failure.components().length; i++)
                struck.merge(failure.components()[i], failure.lasts()[i], Math::max);
        }
        @Nullable Stop[] found = new @Nullable Stop[1];
        blows.strike(
                struck.keySet().stream().mapToInt(Integer::intValue).toArray(),
                struck.values().stream().mapToLong(Long::longValue).toArray(),
                after -> found[0] = stop(layout.number(service), after, longer));
        return found[0];
    }

    void strike(Failure failure, java.util.function.Consumer<Blows.After> reader) {
        blows.strike(failure.components(), failure.lasts(), reader);
    }

    @Nullable
    Stop stop(int service, Blows.After after, long longer) {
        boolean any = false;
        for (int o = 0; o < after.outages(service); o++)
            any |= after.until(service, o) - after.from(service, o) > longer;
        if (!any) return null;
        return stop(service, new Standing(layout, Logic.KNOWN, c -> steps(after, c), longer).atZero(service), longer);
    }

    private static @Nullable Stop stop(int service, Steps zero, long longer) {
        long first = Run.NEVER;
        long longest = 0;
        for (int s = 0; s < zero.count(); s++) {
            if (zero.so(s) == Logic.NO) continue;
            long lasts = s + 1 < zero.count() ? zero.at(s + 1) - zero.at(s) : Run.NEVER;
            if (lasts <= longer) continue;
            first = Math.min(first, zero.at(s));
            longest = Math.max(longest, lasts);
        }
        return longest == 0 ? null : new Stop(service, first, longest);
    }

    private static Steps steps(Blows.After after, int component) {
        if (after.outages(component) == 0) return Steps.NEVER_SO;
        var outages = new Steps.Outages();
        for (int o = 0; o < after.outages(component); o++)
            outages.outage(after.from(component, o), after.until(component, o));
        return outages.steps();
    }
}
