// SPDX-License-Identifier: EUPL-1.2
package deich.assess.look;

import deich.assess.claim.World;
import deich.assess.claim.Worlds;
import deich.assess.facts.Handle;
import deich.assess.facts.OpenFacts;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.standard.Condition;
import deich.model.standard.Condition.Answer;
import deich.model.standard.Condition.Known;
import deich.model.standard.Condition.Unknown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Asks conditions in every reading: as given, best, worst, with each open fact of the component itself turned, and with
 * every jurisdiction in the place of one that nobody gave.
 */
public final class Asking {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final int TURNED = 64;

    private final Worlds worlds;
    private final Behind behind;

    public Asking(Worlds worlds, OpenFacts open) {
        this.worlds = worlds;
        this.behind = new Behind(worlds.worst(), open);
    }

    public Answered ask(Condition condition, Component component) {
        var look = new Look(component, given(), "");
        Answer first = condition.ask(look);
        SortedSet<String> names = look.asked();
        SortedSet<Handle> handles = behind.names(component, names);
        if (first instanceof Unknown u) return unknown(component, u.missing(), handles);
        return handles.isEmpty() ? sure((Known) first, handles) : inAll(condition, component, (Known) first, handles);
    }

    public World given() {
        return worlds.given();
    }

    /** Whether the condition looks at what a component needs, all the way down. */
    public boolean looksBelow(Condition condition, Component component) {
        var look = new Look(component, given(), "");
        condition.ask(look);
        return look.asked().stream().anyMatch(Names.BELOW::contains);
    }

    private Answered inAll(Condition condition, Component component, Known first, SortedSet<Handle> handles) {
        var answers = EnumSet.of(first);
        var missing = new TreeSet<String>();
        for (World world : worlds.all())
            for (String j : jurisdictions(condition, handles))
                note(condition.ask(new Look(component, world, j)), answers, missing);
        SortedSet<FactRef> turning = turning(condition, component, handles, answers, missing);
        if (!missing.isEmpty()) return unknown(component, List.copyOf(missing), handles);
        if (answers.size() == 1) return sure(first, handles);
        SortedSet<FactRef> all = refs(handles);
        if (turning.isEmpty() && all.size() == 1) turning = all;
        return new Answered(null, all, turning, List.of());
    }

    private static void note(Answer answer, Set<Known> answers, Set<String> missing) {
        switch (answer) {
            case Known known -> answers.add(known);
            case Unknown unknown -> missing.addAll(unknown.missing());
        }
    }

    /** Facts of the component itself that turn the answer of a corner. */
    private SortedSet<FactRef> turning(
            Condition condition,
            Component component,
            SortedSet<Handle> handles,
            Set<Known> answers,
            Set<String> missing) {
        var found = new TreeSet<FactRef>();
        List<Handle> own = handles.stream()
                .filter(h -> h.owner().equals(component.id()) && behind.aValue(h.ref()))
                .limit(TURNED)
                .toList();
        for (Handle h : own) {
            boolean turns = turns(condition, component, worlds.best(), h, Reading.WORST, answers, missing)
                    | turns(condition, component, worlds.worst(), h, Reading.BEST, answers, missing);
            if (turns) found.add(h.ref());
        }
        return found;
    }

    private boolean turns(
            Condition condition,
            Component c,
            World corner,
            Handle h,
            Reading to,
            Set<Known> answers,
            Set<String> missing) {
        Readings readings = corner.limits().readings().except(OpenFacts.turned(List.of(h), to));
        Answer before = condition.ask(new Look(c, corner, ""));
        Answer after = condition.ask(new Look(c, corner.with(readings), ""));
        note(after, answers, missing);
        return !before.equals(after);
    }

    /** What may stand where nobody gave a jurisdiction: none we know, each we know, each the condition speaks of. */
    private List<String> jurisdictions(Condition condition, SortedSet<Handle> handles) {
        var found = new ArrayList<>(List.of(""));
        if (handles.stream().noneMatch(h -> h.ref().field().equals("jurisdiction"))) return found;
        var others = new TreeSet<String>();
        Inventory inventory = given().inventory();
        for (String id : inventory.components().keySet()) others.addAll(Suppliers.of(inventory, id));
        LITERAL.matcher(condition.text())
                .results()
                .forEach(m -> others.add(m.group(1) == null ? m.group(2) : m.group(1)));
        others.remove("");
        found.addAll(others);
        return found;
    }

    private Answered unknown(Component component, List<String> missing, SortedSet<Handle> handles) {
        var facts = new TreeSet<FactRef>();
        for (String name : missing) facts.addAll(behind.missing(component, name));
        var alone = facts.size() == 1 ? new TreeSet<>(facts) : new TreeSet<FactRef>();
        if (facts.isEmpty()) facts.addAll(refs(handles));
        return new Answered(
                null, facts, alone, missing.stream().sorted().distinct().toList());
    }

    private static Answered sure(Known known, SortedSet<Handle> handles) {
        return new Answered(known, refs(handles), new TreeSet<>(), List.of());
    }

    private static SortedSet<FactRef> refs(SortedSet<Handle> handles) {
        var refs = new TreeSet<FactRef>();
        handles.forEach(h -> refs.add(h.ref()));
        return refs;
    }
}
