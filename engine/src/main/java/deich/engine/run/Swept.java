// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.Run;
import deich.engine.Run.Outage;
import deich.engine.Run.Stretch;
import deich.engine.Run.Work;
import deich.engine.Settings;
import deich.engine.draw.Values;
import deich.engine.plant.Ints;
import deich.engine.plant.JobPlan;
import deich.engine.plant.Layout;
import deich.engine.plant.Shapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep found, kept in arrays, and put into words piece by piece for whoever asks: a run may affect more than a
 * million components, of which one reads a few.
 */
final class Swept {
    private final Layout layout;
    private final Looking looking;
    /** Components that fell, rising; outages of the i-th are {@code first[i]} to {@code first[i + 1] - 1}. */
    private final int[] components;

    private final int[] first;
    private final long[] from;
    private final long[] until;
    private final long[] began;
    /** What struck as an outage began, where something did. */
    private final Map<Integer, Strike> strikes = new HashMap<>();

    private final List<Work> repairs = new ArrayList<>();
    private final Map<Integer, List<Log.Level>> levels;

    Swept(Sweep sweep, Strikes plan, Values values, Settings settings) {
        layout = sweep.layout();
        levels = sweep.levels;
        Downs downs = sweep.downs();
        components = downs.fallen.toArray();
        first = new int[components.length + 1];
        for (int i = 0; i < components.length; i++) first[i + 1] = first[i] + downs.outages(components[i]);
        from = new long[first[components.length]];
        until = new long[from.length];
        began = new long[from.length];
        for (int i = 0; i < components.length; i++) copy(downs, i);
        looking = new Looking(values, settings, plan);
    }

    private void copy(Downs downs, int i) {
        int c = components[i];
        Spells of = downs.spells(c);
        for (int o = 0; o < downs.outages(c); o++) {
            from[first[i] + o] = downs.from(c, o);
            until[first[i] + o] = downs.until(c, o);
        }
        if (of == null) {
            began[first[i]] = downs.began[c];
            return;
        }
        for (int o = 0; o < of.count(); o++) {
            began[first[i] + o] = of.began(o);
            Strike struck = of.causes.get(o);
            if (struck != null) strikes.put(first[i] + o, struck);
        }
        for (Spells.Repaired r : of.repairs)
            repairs.add(new Work(layout.ids()[c], Run.JobKind.REPAIR, null, r.ready(), r.began(), r.until()));
    }

    Map<String, List<Outage>> outages() {
        return new ById<>(layout, components, this::outages);
    }

    private List<Outage> outages(int c) {
        int i = place(c);
        Outage[] of = new Outage[first[i + 1] - first[i]];
        Arrays.setAll(of, o -> outage(c, first[i] + o));
        return List.of(of);
    }

    private int place(int c) {
        return Arrays.binarySearch(components, c);
    }

    private Outage outage(int c, int o) {
        Strike struck = strikes.get(o);
        Run.Cause cause = struck == null
                ? new Run.Starved(looking.missing(c, from[o]))
                : new Run.Struck(struck.hit().id(), struck.effect(), struck.via());
        return new Outage(layout.ids()[c], from[o], until[o], cause);
    }

    Map<String, List<Stretch>> levels() {
        int[] services = Arrays.stream(components)
                .filter(c -> layout.shapes().is(c, Shapes.SERVICE))
                .toArray();
        return new ById<>(layout, services, this::stretches);
    }

    private List<Stretch> stretches(int service) {
        int i = place(service);
        List<Stretch> of = new ArrayList<>();
        List<Log.Level> noted = levels.getOrDefault(service, List.of());
        for (int o = first[i]; o < first[i + 1]; o++) Outcome.stretches(noted, from[o], until[o], of);
        return List.copyOf(of);
    }

    List<Work> jobs() {
        int restarts = 0;
        for (long b : began) if (b != NEVER) restarts++;
        return new Later<>(restarts + repairs.size(), this::works);
    }

    private List<Work> works() {
        List<Work> works = new ArrayList<>(repairs);
        for (int i = 0; i < components.length; i++) {
            JobPlan owed = Shapes.owed(layout, components[i]);
            for (int o = first[i]; o < first[i + 1]; o++)
                if (began[o] != NEVER)
                    works.add(new Work(layout.ids()[components[i]], owed.kind(), null, began[o], began[o], until[o]));
        }
        works.sort(Comparator.comparingLong(Work::began)
                .thenComparing(Work::component)
                .thenComparing(Work::kind));
        return works;
    }

    /** Looks back at the run; asked by one thread at a time. */
    private final class Looking extends Hindsight {
        private int @Nullable [] places;

        Looking(Values values, Settings settings, Strikes plan) {
            super(plan.layout(), values, settings.unprepared(), plan.scenario().start());
        }

        @Override
        long since(int c) {
            int i = java.util.Objects.requireNonNull(places)[c] - 1;
            if (i < 0) return NEVER;
            for (int o = first[i]; o < first[i + 1] && from[o] <= now; o++) if (now < until[o]) return from[o];
            return NEVER;
        }

        /** The targets that a component lacked when it fell, sorted. */
        synchronized List<String> missing(int c, long at) {
            if (places == null) {
                places = new int[layout.size()];
                for (int i = 0; i < components.length; i++) places[components[i]] = i + 1;
            }
            now = at;
            Ints lacks = new Ints();
            missing(c, leaf -> lacks.add(trees.target()[leaf]));
            if (lacks.size() == 1) return List.of(layout.ids()[lacks.get(0)]);
            return Arrays.stream(lacks.toArray())
                    .mapToObj(target -> layout.ids()[target])
                    .sorted()
                    .distinct()
                    .toList();
        }
    }
}
