// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the components that a sheet names for the first time. */
final class Newcomers {
    static final String POWER = "strom";

    private final Stock stock;
    private final @Nullable String administration;
    private final Problems problems;
    private final List<Change> changes;

    Newcomers(Stock stock, @Nullable String administration, Problems problems, List<Change> changes) {
        this.stock = stock;
        this.administration = administration;
        this.problems = problems;
        this.changes = changes;
    }

    /** A service of which only the name is known. */
    String service(String name, Position at) {
        Component service = builder(name, Question.SERVICE)
                .administration(administration)
                .needs(assumed(Naming.FOR_SERVICES))
                .build();
        add(service, Question.SERVICE, at);
        return service.id();
    }

    /** An operator or a site. */
    void plain(String name, Question question, Position at) {
        Component.Builder newcomer = builder(name, question);
        if (question == Question.SITE) newcomer.needs(Leaves.assumed(power(at)));
        add(newcomer.build(), question, at);
    }

    /** A procedure of which nothing is known but that it has data. */
    void procedure(String name, String ask, Position at) {
        Component bare = builder(name, Question.PROCEDURE).build();
        Component data = unknownData(bare);
        List<Need> needs = new ArrayList<>(List.of(assumed(Naming.FOR_PROCEDURES)));
        needs.add(Leaves.assumed(data.id()));
        add(
                bare.toBuilder(bare.id())
                        .administration(administration)
                        .ask(ask)
                        .needs(needs.toArray(Need[]::new))
                        .build(),
                Question.PROCEDURE,
                at);
        stock.put(data);
    }

    /** A procedure that takes the place of another: it inherits what was assumed about it. */
    void successor(String name, Component template, Set<Wire> wires, String ask, Position at) {
        String id = freeId(name, Question.PROCEDURE);
        Component bare = Leaves.without(template, part -> follows(part, template.id(), wires));
        Component heir = Naming.confirmed(bare).toBuilder(id)
                .name(name)
                .ask(ask.isEmpty() ? template.ask() : ask)
                .build();
        add(withOwnData(heir, template), Question.PROCEDURE, at);
    }

    /** True for what earlier answers have put there; the answers of today put it there again. */
    private static boolean follows(Need part, String id, Set<Wire> wires) {
        return wires.stream().anyMatch(w -> w.from().equals(id) && Leaves.isOn(part, w.to()));
    }

    /** Each procedure has data of its own: two that share a backup would lose it together. */
    private Component withOwnData(Component heir, Component template) {
        String old = template.id() + "-daten";
        if (!stock.owns(old)) return heir;
        String id = Ids.free(heir.id() + "-daten", "daten", stock::knows);
        stock.put(Naming.confirmed(stock.get(old)).toBuilder(id)
                .name("Daten: " + heir.name())
                .build());
        List<Need> parts = new ArrayList<>();
        for (Need part : Leaves.parts(heir)) parts.add(Leaves.isOn(part, List.of(old)) ? Leaves.assumed(id) : part);
        return Leaves.with(heir, parts);
    }

    private Component unknownData(Component procedure) {
        String id = Ids.free(procedure.id() + "-daten", "daten", stock::knows);
        Data.Copy copy = new Data.Copy(
                "sicherung", null, Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing(), true, false, false);
        return Component.of(id, Kind.DATA)
                .name("Daten: " + procedure.name())
                .administration(administration)
                .data(new Data(List.of(copy), false))
                .build();
    }

    private Need[] assumed(String tag) {
        return stock.all()
                .filter(c -> c.tags().contains(tag))
                .map(c -> Leaves.assumed(c.id()))
                .toArray(Need[]::new);
    }

    /** The power supply of the inventory; a new one where it has none. */
    private String power(Position at) {
        Optional<Component> supply = stock.all()
                .filter(c -> c.kind() == Kind.UTILITY)
                .filter(c -> c.id().equals(POWER) || c.tags().contains("stromnetz"))
                .findFirst();
        if (supply.isPresent()) return supply.get().id();
        Component made = Component.of(Ids.free(POWER, "netz", stock::knows), Kind.UTILITY)
                .name("Stromnetz")
                .tags(Set.of("stromnetz"))
                .build();
        stock.put(made);
        changes.add(Change.of(at, "survey.new", new Problem.Word("survey.kind.power"), made.name(), made.id()));
        return made.id();
    }

    private Component.Builder builder(String name, Question question) {
        return Component.of(freeId(name, question), Naming.kind(question)).name(name);
    }

    private String freeId(String name, Question question) {
        return Ids.free(name, question.word(), stock::knows);
    }

    private void add(Component newcomer, Question question, Position at) {
        warnOfTwin(newcomer, question, at);
        stock.put(newcomer);
        changes.add(Change.of(
                at, "survey.new", new Problem.Word("survey.kind." + question.word()), newcomer.name(), newcomer.id()));
    }

    /** A name spelt almost like a known one is often the known one. */
    private void warnOfTwin(Component newcomer, Question question, Position at) {
        List<String> names = stock.all()
                .filter(c -> Naming.kinds(question).contains(c.kind()) && !Naming.isPlaceholder(c))
                .map(Component::name)
                .toList();
        String twin = twin(newcomer.name(), names);
        if (twin != null) problems.warning(at, "survey.twin", newcomer.name(), twin);
    }

    /** "Nord-IT" and "Nord-IT AöR", "Dataport" and "Datapot"; short names differ in a letter by right. */
    private static @Nullable String twin(String name, List<String> names) {
        String key = Ids.key(name);
        if (key.length() < 5) return null;
        for (String other : names) {
            String known = Ids.key(other);
            if (known.length() >= 5 && (known.startsWith(key) || key.startsWith(known))) return other;
        }
        return Suggestion.of(name, names);
    }
}
