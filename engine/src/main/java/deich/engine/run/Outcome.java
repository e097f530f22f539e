// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Run;
import deich.engine.Run.Outage;
import deich.engine.Run.Stretch;
import deich.engine.Run.Work;
import deich.engine.plant.FallbackPlan;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts the log of a run into words: ids instead of numbers, everything in a fixed order. */
final class Outcome {
    private final Log log;
    private final Layout layout;

    Outcome(Scene scene) {
        log = scene.log;
        layout = scene.layout;
    }

    Map<String, List<Outage>> outages() {
        Map<String, List<Outage>> outages = new LinkedHashMap<>();
        for (int o : sorted())
            outages.computeIfAbsent(id(o), _ -> new ArrayList<>(1)).add(outage(o));
        outages.replaceAll((_, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(outages);
    }

    /** By component id, then time. */
    private int[] sorted() {
        long[] keys = IntStream.range(0, log.outages())
                .mapToLong(o -> (long) layout.rank()[log.components.get(o)] << Integer.SIZE | o)
                .sorted()
                .toArray();
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private String id(int outage) {
        return layout.ids()[log.components.get(outage)];
    }

    private Outage outage(int o) {
        return new Outage(id(o), log.from(o), log.until(o), cause(o));
    }

    private Run.Cause cause(int o) {
        Strike strike = log.strikes.get(o);
        return strike == null
                ? new Run.Starved(lacks(o))
                : new Run.Struck(strike.hit().id(), strike.effect(), strike.via());
    }

    private List<String> lacks(int o) {
        int begin = log.lacks.get(o);
        int end = log.lacksEnd(o);
        if (end - begin == 1) return List.of(layout.ids()[log.missing.get(begin)]);
        return IntStream.range(begin, end)
                .mapToObj(i -> layout.ids()[log.missing.get(i)])
                .sorted()
                .distinct()
                .toList();
    }

    Map<String, List<Stretch>> levels() {
        Map<String, List<Stretch>> levels = new LinkedHashMap<>();
        for (int o : sorted()) {
            int c = log.components.get(o);
            if (layout.component(c).kind() == Kind.SERVICE)
                stretches(
                        log.levels.getOrDefault(c, List.of()),
                        log.from(o),
                        log.until(o),
                        levels.computeIfAbsent(id(o), _ -> new ArrayList<>()));
        }
        levels.replaceAll((_, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(levels);
    }

    /** The stretches of one outage. @param noted of its service, in order of time */
    static void stretches(List<Log.Level> noted, long from, long until, List<Stretch> into) {
        FallbackPlan used = null;
        long begin = from;
        for (int i = 0; i < noted.size(); i++) {
            Log.Level level = noted.get(i);
            if (level.from() < from || level.from() >= until) continue;
            if (i + 1 < noted.size() && noted.get(i + 1).from() == level.from()) continue; // thought better of at once
            if (level.from() > begin && level.fallback() != used) {
                into.add(stretch(begin, level.from(), used));
                begin = level.from();
            }
            used = level.fallback();
        }
        into.add(stretch(begin, until, used));
    }

    private static Stretch stretch(long from, long until, @org.jspecify.annotations.Nullable FallbackPlan used) {
        return new Stretch(from, until, used == null ? 0 : used.level(), used == null ? null : used.id());
    }

    Map<String, Run.Loss> losses() {
        Map<String, Run.Loss> losses = new TreeMap<>();
        for (Log.Lost lost : log.losses) {
            String data = layout.ids()[lost.data()];
            String copy = lost.copy() == null ? null : lost.copy().copy().id();
            Run.Loss loss =
                    new Run.Loss(data, lost.at(), lost.age(), copy, lost.hit().id());
            losses.merge(data, loss, (first, later) -> later.age() > first.age() ? later : first);
        }
        return Collections.unmodifiableMap(losses);
    }

    List<Work> jobs() {
        return log.jobs.stream()
                .map(this::work)
                .sorted(Comparator.comparingLong(Work::began)
                        .thenComparing(Work::component)
                        .thenComparing(Work::kind))
                .toList();
    }

    private Work work(Log.Job job) {
        JobPlan plan = job.work().plan;
        String crew = plan.crew() == JobPlan.NOBODY ? null : layout.ids()[plan.crew()];
        String component = layout.ids()[job.work().component];
        return new Work(component, plan.kind(), crew, job.ready(), job.began(), job.until());
    }
}
