// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.engine.Settings;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.SharedFate;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Cut sets as design.md and docs/law.md tell them, without any cleverness: for every set of failures a run of the
 * reference, second by second.
 */
final class Cuts {
    /** Nothing begins or ends by itself after that, in models of small numbers. */
    private static final int END = 700;

    /** The same few hours are asked after in every run. */
    private static final Map<Hours, Long> WAITS = new ConcurrentHashMap<>();

    private final Model model;
    private final Readings readings;
    private final String service;
    private final long longer;
    private final boolean unrepaired;
    /** Whether to run what follows from "more failures never help" too, and to see that it does. */
    private final boolean thorough;

    private final Map<String, BitSet> downs = new HashMap<>();
    private final SortedMap<String, Part> parts;
    private final Inventory bare;
    final List<Event> events = new ArrayList<>();
    /** Whether any of the runs went round. */
    boolean circles;

    record Event(String id, boolean group, List<Hit> hits) {}

    Cuts(Model model, Readings readings, String service, long longer, boolean unrepaired) {
        this.model = model;
        this.readings = readings;
        this.service = service;
        this.longer = longer;
        this.unrepaired = unrepaired;
        thorough = model.seed() % 8 == 0;
        var sizes = Sizes.of(Settings.DEFAULT, Law.PLANNING, model.inventory().classes());
        var settling = new Settling(readings, model.asOf(), sizes);
        parts = new Parts(model.inventory(), settling, model.asOf(), sizes, Settings.DEFAULT).all();
        bare = Plain.components(model, Cuts::bare).inventory().withSharedFates(List.of());
        for (Part p : parts.values())
            if (!p.id().equals(service)) events.add(new Event(p.id(), false, List.of(hit(p, sizes))));
        for (SharedFate fate : model.inventory().sharedFates())
            events.add(new Event(
                    fate.id(),
                    true,
                    fate.members().stream()
                            .map(parts::get)
                            .map(p -> hit(p, sizes))
                            .toList()));
    }

    /** Laws 1 to 4 alone: no crews, no work that needs something, no fallbacks, no levels. */
    private static Component bare(Component c) {
        var recovery = c.recovery();
        return Copies.changed(
                c,
                b -> b.fallbacks(List.of())
                        .needs(usable(c.needs()))
                        .repair(alone(recovery.repair()))
                        .restart(alone(recovery.restart()))
                        .rebuild(recovery.rebuild() == null ? null : alone(recovery.rebuild())));
    }

    private static Job alone(Job job) {
        return new Job(job.takes(), null, Need.NONE);
    }

    private static Need usable(Need need) {
        return switch (need) {
            case Need.Leaf l -> new Need.Leaf(l.target(), l.tolerance(), l.start(), l.role(), Need.NORMAL, l.present());
            case Need.All(var of) -> new Need.All(of.stream().map(Cuts::usable).toList());
            case Need.Any(var of) -> new Need.Any(of.stream().map(Cuts::usable).toList());
            case Need.AtLeast(int k, var of) ->
                new Need.AtLeast(k, of.stream().map(Cuts::usable).toList());
        };
    }

    private Part part(String id) {
        return java.util.Objects.requireNonNull(parts.get(id));
    }

    private Hit hit(Part p, Sizes sizes) {
        long takes = Math.max(1, sizes.of(p.repair().takes(), 0.9, ""));
        Kind kind = p.as().kind();
        boolean forever = unrepaired || kind == Kind.VENDOR || kind == Kind.JURISDICTION || takes == Times.NEVER;
        return Hit.lasting(
                "hit-" + p.id(), Effect.DOWN, Span.ZERO, forever ? Span.FOREVER : Span.seconds(takes), p.id());
    }

    /** The smallest sets, each as sorted names. */
    Set<List<String>> minimal() {
        int n = events.size();
        boolean[] stops = new boolean[1 << n];
        for (int k = 0; k < stops.length; k++) stops[k] = (!thorough && anyLess(stops, k, n)) || stops(k);
        Set<List<String>> minimal = new HashSet<>();
        for (int k = 0; k < stops.length; k++) {
            for (int i = 0; i < n; i++)
                if ((k >> i & 1) != 0 && stops[k & ~(1 << i)] && !stops[k])
                    throw new IllegalStateException("more failures helped: " + names(k));
            if (stops[k] && noneSmaller(stops, k)) minimal.add(names(k));
        }
        return minimal;
    }

    private static boolean anyLess(boolean[] stops, int k, int n) {
        return IntStream.range(0, n).anyMatch(i -> (k >> i & 1) != 0 && stops[k & ~(1 << i)]);
    }

    private static boolean noneSmaller(boolean[] stops, int k) {
        for (int less = (k - 1) & k; ; less = (less - 1) & k) {
            if (less != k && stops[less]) return false;
            if (less == 0) return true;
        }
    }

    private List<String> names(int k) {
        return IntStream.range(0, events.size())
                .filter(i -> (k >> i & 1) != 0)
                .mapToObj(i -> (events.get(i).group ? "+" : "") + events.get(i).id)
                .sorted()
                .toList();
    }

    private boolean stops(int k) {
        Map<String, Hit> hits = new HashMap<>();
        for (int i = 0; i < events.size(); i++)
            if ((k >> i & 1) != 0) events.get(i).hits.forEach(h -> hits.put(h.id(), h));
        if (hits.isEmpty()) return false;
        Run run = Law.REFERENCE.run(
                bare,
                readings,
                model.asOf(),
                Scenario.of("k", hits.values().toArray(Hit[]::new)),
                new Settings(END, 1, false),
                Law.PLANNING);
        downs.clear();
        circles |= !run.circles().isEmpty();
        return longest(zero(run)) > longer;
    }

    private static long longest(BitSet zero) {
        long longest = 0;
        for (int begin = zero.nextSetBit(0); begin >= 0; ) {
            int end = zero.nextClearBit(begin);
            if (end >= END) return Times.NEVER;
            longest = Math.max(longest, end - begin);
            begin = zero.nextSetBit(end);
        }
        return longest;
    }

    private BitSet zero(Run run) {
        return below(run, service, Double.MIN_VALUE, new HashSet<>());
    }

    private BitSet down(Run run, String id) {
        return downs.computeIfAbsent(id, _ -> outages(run, id));
    }

    private static BitSet outages(Run run, String id) {
        var down = new BitSet();
        for (Run.Outage o : run.outagesOf(id)) down.set((int) o.from(), (int) Math.min(END, o.until()));
        return down;
    }

    private BitSet below(Run run, String id, double level, Set<String> asked) {
        BitSet unusable = down(run, id);
        BitSet below = (BitSet) unusable.clone();
        if (!asked.add(id)) return below;
        for (Part.Way way : part(id).ways())
            if (way.counts() && way.level() >= level) below.and(out(run, way, unusable, asked));
        asked.remove(id);
        return below;
    }

    /** When a fallback is out. */
    private BitSet out(Run run, Part.Way way, BitSet unusable, Set<String> asked) {
        var out = new BitSet();
        long lead = Times.plus(way.lead(), wait(way.hours()));
        boolean tooSmall = way.draws() != null
                && part(way.draws().from()).capacity() < way.draws().amount();
        if (lead > longer || tooSmall) {
            out.set(0, END);
            return out;
        }
        for (int t = 0; t < END; t++)
            if (!met(run, way, t, asked)) out.set((int) Math.max(0, t - lead), (int) Math.min(END, t + lead + 1));
        long spent = Times.plus(way.lead(), way.lasts());
        for (int t = unusable.nextSetBit(0); t >= 0; t = unusable.nextSetBit(t + 1)) {
            int since = unusable.previousClearBit(t) + 1;
            if (t - since >= spent) out.set(t);
        }
        return out;
    }

    private boolean met(Run run, Part.Way way, int t, Set<String> asked) {
        if (way.draws() != null && down(run, way.draws().from()).get(t)) return false;
        Predicate<Tree.Leaf> leaf = l -> {
            BitSet gone = down(run, l.target());
            if (l.start() == Need.Start.ONLY || !gone.get(t)) return true;
            if (t - (gone.previousClearBit(t) + 1) < l.tolerance()) return true;
            return l.atLevel() < Need.NORMAL
                    && !below(run, l.target(), l.atLevel(), asked).get(t);
        };
        return way.needs().met(leaf);
    }

    /** The longest that one may have to wait for the hours of a fallback. */
    private static long wait(Hours hours) {
        return hours.always() ? 0 : WAITS.computeIfAbsent(hours, Cuts::longestWait);
    }

    private static long longestWait(Hours hours) {
        LocalDateTime monday = LocalDateTime.of(2026, 1, 5, 0, 0);
        return IntStream.range(0, 7 * 1440)
                .mapToLong(minute -> Times.firstIn(hours, monday, minute * 60L) - minute * 60L)
                .max()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return service + " for longer than " + longer + (unrepaired ? " unrepaired" : "") + "\n" + Dump.of(model)
                + Arrays.toString(events.toArray());
    }
}
