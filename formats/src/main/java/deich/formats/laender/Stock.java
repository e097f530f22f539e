// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.SharedFate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been made up so far. Equal facts and needs are one object: there are millions of them. */
final class Stock {
    static final Source SOURCE =
            new Source(Wording.of("source.by"), LocalDate.of(2026, 11, 1), null, Wording.of("source.from"));

    final Dice dice;
    final Map<String, Component> components = new LinkedHashMap<>();
    final List<SharedFate> fates = new ArrayList<>();

    private final Fact<Boolean> present = new Fact.Stated<>(true, SOURCE);
    private final Fact<Boolean> doubtful = new Fact.Assumed<>(true, false, true, SOURCE);
    private final Map<Object, Object> known = new HashMap<>();
    private final Map<String, Need.Leaf> plain = new HashMap<>();

    Stock(Dice dice) {
        this.dice = dice;
    }

    int size() {
        return components.size();
    }

    /** Adds a component and gives its id back. */
    String add(Component.Builder builder) {
        Component component = builder.build();
        if (components.put(component.id(), component) != null)
            throw new IllegalStateException("made up twice: " + component.id());
        return component.id();
    }

    /** Belongs to nobody here: a grid, a vendor. */
    static Component.Builder of(String id, Kind kind, String name, String... tags) {
        return Component.of(id, kind).name(name).tags(Set.of(tags));
    }

    /** Tags of what may lie so low that a storm surge gets there. */
    static String[] coastal(boolean coast, String tag) {
        return coast ? new String[] {tag, "kueste"} : new String[] {tag};
    }

    <T> Fact<T> stated(T value) {
        return one(new Fact.Stated<>(value, SOURCE));
    }

    <T> Fact<T> assumed(T value, T low, T high) {
        return one(new Fact.Assumed<>(value, low, high, SOURCE));
    }

    Job takes(Span span) {
        return one(new Job(stated(span), null, Need.NONE));
    }

    Job takes(Span span, String crew) {
        return one(new Job(stated(span), crew, Need.NONE));
    }

    /** A working value that may be a quarter or four times of it. */
    Job takesAbout(long minutes) {
        return one(new Job(
                assumed(Span.minutes(minutes), Span.minutes(Math.max(1, minutes / 4)), Span.minutes(minutes * 4)),
                null,
                Need.NONE));
    }

    Need.Leaf on(String target) {
        return plain.computeIfAbsent(target, id -> leaf(id, null, Need.Role.PLAIN, present));
    }

    /** Its loss does not hurt for a while. */
    Need.Leaf on(String target, Span tolerance) {
        return one(leaf(target, stated(tolerance), Need.Role.PLAIN, present));
    }

    Need.Leaf on(String vendor, Span tolerance, Need.Role role) {
        return one(leaf(vendor, stated(tolerance), role, present));
    }

    /** Nobody is sure that it is needed. */
    Need.Leaf perhapsOn(String target) {
        return one(leaf(target, null, Need.Role.PLAIN, doubtful));
    }

    /** One of these, or the one there is. */
    Need any(List<String> targets) {
        if (targets.size() == 1) return on(targets.getFirst());
        return new Need.Any(targets.stream().<Need>map(this::on).toList());
    }

    Need[] all(List<? extends Need> needs) {
        return needs.toArray(Need[]::new);
    }

    private static Need.Leaf leaf(
            String target, @Nullable Fact<Span> tolerance, Need.Role role, Fact<Boolean> present) {
        return new Need.Leaf(
                target,
                tolerance == null ? Need.Leaf.NO_TOLERANCE : tolerance,
                Need.Start.TOLERANT,
                role,
                Need.NORMAL,
                present);
    }

    @SuppressWarnings("unchecked") // what comes back equals what went in, and so is of its class
    private <T> T one(T value) {
        return (T) known.computeIfAbsent(value, v -> v);
    }
}
