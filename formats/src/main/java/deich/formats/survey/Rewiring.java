// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Turns the needs that followed from the old answers into those that follow from the new ones. */
final class Rewiring {
    private final Stock stock;
    private final List<Change> changes;
    private final Function<Wire, Position> place;
    private final Function<Wire, Source> source;

    /**
     * @param place where the sheet says so
     * @param source who says so
     */
    Rewiring(Stock stock, List<Change> changes, Function<Wire, Position> place, Function<Wire, Source> source) {
        this.stock = stock;
        this.changes = changes;
        this.place = place;
        this.source = source;
    }

    void apply(Set<Wire> old, Wires wires) {
        for (Wire wire : old) if (!wires.all().contains(wire)) disconnect(wire);
        for (Wire wire : wires.list()) if (!old.contains(wire)) connect(wire);
        Set<String> carriers = new LinkedHashSet<>();
        old.forEach(w -> carriers.add(w.from()));
        wires.list().forEach(w -> carriers.add(w.from()));
        for (String carrier : carriers) if (stock.owns(carrier)) attributes(carrier, old, wires.list());
        for (String carrier : wires.ownRun()) if (stock.owns(carrier)) dropGuess(carrier, Kind.PROVIDER);
    }

    private void connect(Wire wire) {
        if (!stock.owns(wire.from())) return;
        Component from = stock.get(wire.from());
        stock.put(Leaves.having(from, wire.to(), wire.need(source.apply(wire))));
        changes.add(Change.of(place.apply(wire), "survey.need", from.name(), names(wire)));
    }

    private void disconnect(Wire wire) {
        if (!stock.owns(wire.from())) return;
        Component from = stock.get(wire.from());
        Component without = Leaves.without(from, part -> Leaves.isOn(part, wire.to()));
        if (without.equals(from)) return;
        stock.put(without);
        changes.add(Change.of(place.apply(wire), "survey.need-gone", from.name(), names(wire)));
    }

    private String names(Wire wire) {
        return String.join(
                " / ", wire.to().stream().map(id -> stock.get(id).name()).toList());
    }

    /** Operator and place of a component, for scenarios that pick by them: the first that was named. */
    private void attributes(String carrier, Set<Wire> old, List<Wire> now) {
        Component c = stock.get(carrier);
        List<String> operators = targets(carrier, Question.OPERATOR, now);
        List<String> sites = targets(carrier, Question.SITE, now);
        Component.Builder changed = c.toBuilder(carrier);
        if (!operators.equals(targets(carrier, Question.OPERATOR, old)))
            changed.operator(operators.isEmpty() ? null : operators.getFirst());
        if (!sites.equals(targets(carrier, Question.SITE, old)))
            changed.place(sites.isEmpty() ? null : sites.getFirst());
        stock.put(changed.build());
        if (!operators.isEmpty()) dropGuess(carrier, Kind.PROVIDER);
        if (!sites.isEmpty()) dropGuess(carrier, Kind.SITE);
    }

    private static List<String> targets(String carrier, Question question, java.util.Collection<Wire> wires) {
        return wires.stream()
                .filter(w -> w.from().equals(carrier) && w.question() == question)
                .flatMap(w -> w.to().stream())
                .toList();
    }

    /** The starter's guess "some provider" has done its work once the real one is known. */
    private void dropGuess(String carrier, Kind kind) {
        Component c = Leaves.without(
                stock.get(carrier), part -> part instanceof Need.Leaf leaf && isPlaceholder(leaf.target(), kind));
        stock.put(unguessed(c, kind));
        String data = carrier + "-daten";
        if (stock.owns(data)) stock.put(operatedAs(stock.get(data), stock.get(carrier)));
    }

    private Component unguessed(Component c, Kind kind) {
        String operator = c.operator();
        boolean guessed = operator != null && stock.knows(operator) && isPlaceholder(operator, kind);
        return guessed ? c.toBuilder(c.id()).operator(null).build() : c;
    }

    /** The data of a procedure lie with whoever operates it, as long as only the guess says otherwise. */
    private Component operatedAs(Component data, Component procedure) {
        String operator = data.operator();
        boolean guessed = operator != null && stock.knows(operator) && isPlaceholder(operator, Kind.PROVIDER);
        return guessed
                ? data.toBuilder(data.id()).operator(procedure.operator()).build()
                : data;
    }

    private boolean isPlaceholder(String id, Kind kind) {
        return stock.get(id).kind() == kind && Naming.isPlaceholder(stock.get(id));
    }

    /** The placeholder of a service whose procedures are known now, or which has none. */
    void dropPlaceholders(String service, Mentions procedures) {
        boolean answered = procedures instanceof Mentions.Named || procedures instanceof Mentions.Nothing;
        if (!answered) return;
        Component c = stock.get(service);
        stock.put(Leaves.without(
                c, part -> part instanceof Need.Leaf leaf && stock.owns(leaf.target()) && isProcedure(leaf.target())));
    }

    private boolean isProcedure(String id) {
        return Naming.PROCEDURES.contains(stock.get(id).kind()) && Naming.isPlaceholder(stock.get(id));
    }

    /**
     * Placeholders, and their data, that nothing needs any more.
     *
     * @param at the sheet
     */
    void dropOrphans(Position at) {
        boolean found = true;
        while (found) {
            found = false;
            for (Component c : stock.own()) {
                if (!Naming.isPlaceholder(c) || stock.needs(c.id())) continue;
                stock.remove(c.id());
                changes.add(Change.of(at, "survey.placeholder-gone", c.name()));
                found = true;
            }
        }
    }
}
