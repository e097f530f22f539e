// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.engine.Run.Cause;
import deich.engine.Run.Circle;
import deich.engine.Run.Deadlock;
import deich.engine.Run.Loss;
import deich.engine.Run.Outage;
import deich.engine.Run.Stretch;
import deich.engine.Run.Work;
import deich.engine.Settings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A run told with other names and on another clock. */
record Translation(UnaryOperator<String> id, LongUnaryOperator time) {

    static Settings horizon(Settings s, long factor) {
        return new Settings(s.horizon() * factor, s.seed(), s.unprepared());
    }

    Run of(Run r) {
        return new Run(
                r.scenario(),
                at(r.horizon()),
                map(r.outages(), l -> l.stream().map(this::of).toList()),
                map(r.levels(), l -> l.stream().map(this::of).toList()),
                map(r.losses(), this::of),
                r.deadlocks().stream().map(this::of).toList(),
                r.circles().stream().map(this::of).toList(),
                r.jobs().stream().map(this::of).toList(),
                struck(r));
    }

    /** Without what concerns certain components, and hits of such names. */
    static Run without(Run r, Predicate<String> gone) {
        return new Run(
                r.scenario(),
                r.horizon(),
                less(r.outages(), gone),
                less(r.levels(), gone),
                less(r.losses(), gone),
                r.deadlocks().stream()
                        .filter(d -> !gone.test(d.ring().getFirst()))
                        .toList(),
                r.circles(),
                r.jobs().stream().filter(w -> !gone.test(w.component())).toList(),
                struckWithout(r, gone));
    }

    private static Map<String, List<String>> struckWithout(Run r, Predicate<String> gone) {
        Map<String, List<String>> rest = less(r.struck(), gone);
        rest.replaceAll((hit, ids) -> ids.stream().filter(gone.negate()).toList());
        return rest;
    }

    private static <T> Map<String, T> less(Map<String, T> map, Predicate<String> gone) {
        var rest = new TreeMap<>(map);
        rest.keySet().removeIf(gone);
        return rest;
    }

    private long at(long t) {
        return t == Run.NEVER ? t : time.applyAsLong(t);
    }

    private List<String> ids(List<String> ids) {
        return ids.stream().map(id).toList();
    }

    private <A, B> Map<String, B> map(Map<String, A> map, Function<A, B> value) {
        var mapped = new TreeMap<String, B>();
        map.forEach((key, of) -> mapped.put(id.apply(key), value.apply(of)));
        return mapped;
    }

    private Map<String, List<String>> struck(Run r) {
        var struck = new TreeMap<String, List<String>>();
        r.struck().forEach((hit, ids) -> struck.put(hit, ids(ids)));
        return struck;
    }

    private Outage of(Outage o) {
        return new Outage(id.apply(o.component()), at(o.from()), at(o.until()), of(o.cause()));
    }

    private Cause of(Cause cause) {
        return switch (cause) {
            case Run.Struck(var hit, var effect, var via) -> new Run.Struck(hit, effect, via(via));
            case Run.Starved(var missing) -> new Run.Starved(ids(missing));
        };
    }

    private @Nullable String via(@Nullable String via) {
        return via == null ? null : id.apply(via);
    }

    private Stretch of(Stretch s) {
        return new Stretch(at(s.from()), at(s.until()), s.level(), s.fallback());
    }

    private Loss of(Loss l) {
        return new Loss(id.apply(l.data()), at(l.at()), at(l.age()), l.copy(), l.hit());
    }

    private Deadlock of(Deadlock d) {
        return new Deadlock(ids(d.ring()), ids(d.openers()), at(d.since()));
    }

    private Circle of(Circle c) {
        return new Circle(ids(c.ring()), at(c.since()), at(c.period()));
    }

    private Work of(Work w) {
        String crew = w.crew() == null ? null : id.apply(w.crew());
        return new Work(id.apply(w.component()), w.kind(), crew, at(w.ready()), at(w.began()), at(w.until()));
    }
}
