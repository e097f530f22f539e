// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.StressTest;
import deich.model.fact.Fact;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.incident.Incident;
import deich.model.incident.Node;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Effect;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Forecasts how many of the units of an incident are back when. A group is split into {@link #WAVES} equal waves that one crew
 * works through one after the other, from when the group's needs are back.
 *
 * <p>How many units a group has stands at the beginning of its name ("551 systems …"). Then its class says when the crew can begin,
 * and each unit takes what a unit takes in series ({@link #SERIES}): not the technology is slow, but the number of hands is small.
 * Groups without a number count alike, and their class says when the last wave is done.
 */
final class Waves {
    private static final int WAVES = 20;
    private static final int FUTURES = 2000;
    /** Class of the time per unit when many are put right one after the other. */
    private static final String SERIES = "unit-in-series";

    private static final int STEPS = 60;
    private static final Pattern COUNT = Pattern.compile("^(\\d{1,7})\\b.*", Pattern.DOTALL);

    private final Incident incident;
    private final Lessons lessons;
    private final List<Node> groups;

    private Waves(Incident incident, Lessons lessons) {
        this.incident = incident;
        this.lessons = lessons;
        Wreck wreck = new Wreck(incident, lessons);
        groups = incident.nodes().values().stream()
                .filter(node -> node.sort() != Node.Sort.SERVICE)
                .filter(node -> node.recoveryClass() != null && wreck.fallen().contains(node.id()))
                .filter(node -> servedBy(incident, node))
                .toList();
    }

    /** Only what services stand on is counted, not what lies below it. */
    private static boolean servedBy(Incident incident, Node node) {
        return incident.nodes().values().stream()
                .filter(user -> user.sort() == Node.Sort.SERVICE)
                .anyMatch(user -> user.needs().leaves().stream()
                        .anyMatch(leaf -> leaf.target().equals(node.id())));
    }

    /** Whether there is anything to forecast and to hold it against. */
    static boolean known(Incident incident) {
        return !incident.curve().isEmpty();
    }

    static Return of(Incident incident, Lessons lessons, long seed) {
        return new Waves(incident, lessons).forecast(seed);
    }

    private Return forecast(long seed) {
        double[] times = times();
        double[][] back = new double[times.length][FUTURES];
        Staged staged = staged();
        Plant plant = Plant.of(staged.inventory(), Readings.GIVEN, incident.t0().toLocalDate());
        var settings = new Settings(Settings.THREE_YEARS, seed, true);
        for (int future = 0; future < FUTURES; future++) {
            Run run = StressTest.future(plant, staged.scenario(), settings, future);
            for (int t = 0; t < times.length; t++) back[t][future] = share(run, Staging.seconds(times[t]));
        }
        List<Return.Band> bands = new ArrayList<>();
        for (int t = 0; t < times.length; t++) {
            Arrays.sort(back[t]);
            bands.add(new Return.Band(times[t], at(back[t], 0.1), at(back[t], 0.5), at(back[t], 0.9)));
        }
        double units = incident.curve().getLast().of();
        return new Return(incident.id(), units, bands, incident.curve());
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }

    /** Every observed time, and enough between them to draw a line. */
    private double[] times() {
        double last = incident.curve().getLast().at();
        var times = new TreeSet<Double>();
        for (Incident.CurvePoint point : incident.curve()) times.add(point.at());
        for (int step = 0; step <= STEPS; step++) times.add(last * step / STEPS);
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double share(Run run, long at) {
        double back = 0;
        double all = 0;
        for (Node group : groups) {
            double each = units(group) / WAVES;
            for (int wave = 0; wave < WAVES; wave++) {
                all += each;
                if (run.outagesOf(unit(group, wave)).stream().noneMatch(outage -> outage.until() > at)) back += each;
            }
        }
        return all == 0 ? 0 : back / all;
    }

    private static boolean counted(Node group) {
        return COUNT.matcher(group.name()).matches();
    }

    private static double units(Node group) {
        Matcher count = COUNT.matcher(group.name());
        return count.matches() ? Double.parseDouble(count.group(1)) : 1;
    }

    private Staged staged() {
        Staged whole = Staging.of(incident, lessons, false);
        List<Component> components =
                new ArrayList<>(whole.inventory().components().values());
        List<Hit> hits = new ArrayList<>(whole.scenario().hits());
        for (Node group : groups) {
            Need needs = begin(group, whole.inventory().component(group.id()), components, hits);
            components.add(Component.of(crew(group), Kind.TEAM)
                    .repair(Job.INSTANT)
                    .crew(new Crew(Fact.stated(1), Hours.ALWAYS))
                    .build());
            for (int wave = 0; wave < WAVES; wave++) components.add(unit(group, wave, needs));
            hits.add(Hit.lasting(
                    "stop." + group.id(),
                    Effect.DOWN,
                    Span.ZERO,
                    Span.seconds(1),
                    IntStream.range(0, WAVES)
                            .mapToObj(wave -> unit(group, wave))
                            .toArray(String[]::new)));
        }
        Inventory inventory =
                Inventory.of(components).withClasses(whole.inventory().classes());
        return new Staged(inventory, whole.scenario().withHits(hits));
    }

    private boolean inSeries(Node group) {
        return counted(group)
                && lessons.classes().containsKey(SERIES)
                && lessons.classes().containsKey(group.recoveryClass());
    }

    /** What the first wave waits for. */
    private Need begin(Node group, Component staged, List<Component> components, List<Hit> hits) {
        if (!inSeries(group)) return staged.needs();
        String base = "base." + group.id();
        components.add(staged.toBuilder(base)
                .repair(Job.INSTANT)
                .rebuild(Job.taking(new Span.OfClass(Objects.requireNonNull(group.recoveryClass()))))
                .coldStart(true)
                .build());
        hits.add(Hit.lasting("stop." + base, Effect.DOWN, Span.ZERO, Span.seconds(1), base));
        return Need.on(base);
    }

    private Span each(Node group) {
        Learned own = lessons.classes().get(group.recoveryClass());
        if (own == null) return Span.FOREVER;
        Span wave = inSeries(group) ? lessons.of(SERIES).stretched(units(group) / WAVES) : own.stretched(1.0 / WAVES);
        return new Span.Shared("waves:" + group.id(), wave);
    }

    private Component unit(Node group, int wave, Need needs) {
        Span each = each(group);
        return Component.of(unit(group, wave), Kind.SYSTEM)
                .repair(Job.INSTANT)
                .restart(Job.INSTANT)
                .rebuild(Job.taking(each, crew(group)))
                .coldStart(true)
                .needs(needs)
                .build();
    }

    private static String unit(Node group, int wave) {
        return "wave." + group.id() + "." + (wave < 10 ? "0" : "") + wave;
    }

    private static String crew(Node group) {
        return "crew." + group.id();
    }
}
