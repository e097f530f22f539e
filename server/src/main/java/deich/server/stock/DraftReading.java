// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.server.frame.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a component of what was typed. What was left as it stood stays the same to the last word of its source. */
final class DraftReading {
    private final Draft draft;
    private final Draft was;
    private final Component before;
    private final Naming naming;
    private final Typed typed;
    private final Source source;
    /** By field what cannot be understood. */
    final Map<String, String> problems = new LinkedHashMap<>();

    DraftReading(Draft draft, Component before, Naming naming, Typed typed, Source source) {
        this.draft = draft;
        this.was = Drafting.of(before, naming, typed);
        this.before = before;
        this.naming = naming;
        this.typed = typed;
        this.source = source;
    }

    private Said said() {
        return typed.said();
    }

    private boolean same(String field) {
        return draft.get(field).equals(was.get(field));
    }

    /** @param id of the component that comes of it */
    Component read(String id) {
        if (draft.get("name").isBlank()) problems.put("name", said().t("typed.name"));
        Kind kind = kind();
        return of(id, kind)
                .name(draft.get("name"))
                .administration(draft.get("administration").isEmpty() ? null : draft.get("administration"))
                .place(named("place", before.place(), naming::findPlace))
                .operator(named("operator", before.operator(), naming::findOperator))
                .ask(draft.get("ask"))
                .tags(new LinkedHashSet<>(Typed.words(draft.get("tags"))))
                .needs(needs())
                .repair(job("repair", before.recovery().repair()))
                .rebuild(rebuild())
                .restart(job("restart", before.recovery().restart()))
                .objectives(objectives())
                .build();
    }

    /** A builder keeps its kind: another one begins anew and takes over what any kind can have. */
    private Component.Builder of(String id, Kind kind) {
        if (kind == before.kind()) return before.toBuilder(id);
        return Component.of(id, kind)
                .owner(before.owner())
                .vendor(before.vendor())
                .jurisdiction(before.jurisdiction())
                .adminDomain(before.adminDomain())
                .labels(before.labels())
                .serves(before.serves())
                .coldStart(before.recovery().coldStart())
                .capacity(before.capacity())
                .assurance(before.assurance());
    }

    private Kind kind() {
        for (Kind kind : Kind.values()) if (kind.word().equals(draft.get("kind"))) return kind;
        problems.put("kind", said().t("typed.kind"));
        return before.kind();
    }

    private @Nullable String named(
            String field, @Nullable String old, java.util.function.Function<String, @Nullable String> find) {
        String text = draft.get(field);
        if (same(field)) return old;
        if (text.isBlank()) return null;
        String found = find.apply(text);
        if (found == null) problems.put(field, unknown(text));
        return found;
    }

    private String unknown(String text) {
        String near = naming.near(text);
        return near == null ? said().t("typed.unknown", text) : said().t("typed.near", text, near);
    }

    private Job job(String field, Job old) {
        return same(field) ? old : new Job(span(field, old.takes()), old.crew(), old.needs());
    }

    private @Nullable Job rebuild() {
        Job old = before.recovery().rebuild();
        if (same("rebuild")) return old;
        if (draft.get("rebuild").isBlank() && !before.recovery().coldStart()) return null;
        return job("rebuild", old == null ? Job.UNKNOWN : old);
    }

    private Fact<Span> span(String field, Fact<Span> old) {
        try {
            return typed.read(draft.get(field), source);
        } catch (Typed.Unreadable bad) {
            problems.put(field, bad.sentence());
            return old;
        }
    }

    private Objectives objectives() {
        Objectives old = before.objectives();
        return new Objectives(
                duration("mtpd", old.mtpd()),
                duration("rto", old.rto()),
                duration("rpo", old.rpo()),
                level(old.minimumLevel()),
                old.deadlines());
    }

    private Fact<Duration> duration(String field, Fact<Duration> old) {
        if (same(field)) return old;
        try {
            return typed.duration(draft.get(field), source);
        } catch (Typed.Unreadable bad) {
            problems.put(field, bad.sentence());
            return old;
        }
    }

    private Fact<Double> level(Fact<Double> old) {
        String text =
                draft.get("minimumLevel").replace("%", "").replace(',', '.').strip();
        if (same("minimumLevel")) return old;
        if (text.isEmpty()) return Fact.missing();
        boolean number = text.matches("\\d{1,3}(\\.\\d{1,3})?");
        double percent = number ? Double.parseDouble(text) : 0;
        if (percent > 0 && percent <= 100) return new Fact.Stated<>(percent / 100, source);
        problems.put("minimumLevel", said().t("typed.percent"));
        return old;
    }

    private Need[] needs() {
        var parts = new ArrayList<Need>();
        var places = new HashMap<String, Integer>();
        var groups = new LinkedHashMap<String, List<Need>>();
        List<Need.Leaf> old = new ArrayList<>(before.needs().leaves());
        for (int i = 0; i < draft.rows().size(); i++) {
            Draft.Row row = draft.rows().get(i);
            Need need = row.blank() || row.remove() ? null : need(row, i, old);
            if (need == null) continue;
            if (row.group().isEmpty()) parts.add(need);
            else if (groups.computeIfAbsent(row.group(), _ -> new ArrayList<>()).add(need))
                if (places.putIfAbsent(row.group(), parts.size()) == null) parts.add(need);
        }
        groups.forEach((letter, of) -> parts.set(places.getOrDefault(letter, 0), group(letter, of)));
        return parts.toArray(Need[]::new);
    }

    private @Nullable Need need(Draft.Row row, int at, List<Need.Leaf> old) {
        return row.kept().isEmpty() ? leaf(row, at, old) : kept(row, at);
    }

    private @Nullable Need kept(Draft.Row row, int at) {
        List<Need> parts = Parts.of(before.needs());
        int number = row.kept().matches("\\d{1,4}") ? Integer.parseInt(row.kept()) : -1;
        boolean there = number >= 0 && number < parts.size() && !(parts.get(number) instanceof Need.Leaf);
        if (!there) problems.put("n" + at, said().t("typed.kept"));
        return there ? parts.get(number) : null;
    }

    private @Nullable Need leaf(Draft.Row row, int at, List<Need.Leaf> old) {
        String target = naming.findComponent(row.target());
        if (target == null) {
            problems.put("n" + at, unknown(row.target()));
            return null;
        }
        Need.Leaf known = taken(target, old);
        Need.Leaf plain = known == null ? Need.on(target, source) : known;
        if (row.tolerance().equals(Drafting.tolerance(typed, plain.tolerance()))) return plain;
        return tolerance(plain, row.tolerance(), at);
    }

    private static Need.@Nullable Leaf taken(String target, List<Need.Leaf> old) {
        for (Need.Leaf leaf : old)
            if (leaf.target().equals(target)) {
                old.remove(leaf);
                return leaf;
            }
        return null;
    }

    private Need.Leaf tolerance(Need.Leaf leaf, String text, int at) {
        try {
            return leaf.withTolerance(text.isBlank() ? Need.Leaf.NO_TOLERANCE : typed.read(text, source));
        } catch (Typed.Unreadable bad) {
            problems.put("n" + at, bad.sentence());
            return leaf;
        }
    }

    /** One alone is no choice. The group as it was, where it is the same. */
    private Need group(String letter, List<Need> of) {
        String text = draft.groups().getOrDefault(letter, "1");
        int enough = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (enough < 1 || enough > of.size()) {
            problems.put("g." + letter, said().t("typed.enough", of.size()));
            return of.getFirst();
        }
        for (Need part : Parts.of(before.needs()))
            if (Parts.flat(part) && part.leaves().equals(of) && Parts.enough(part) == enough) return part;
        if (of.size() == 1) return of.getFirst();
        return enough == 1 ? new Need.Any(of) : new Need.AtLeast(enough, of);
    }
}
