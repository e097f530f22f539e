// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the answers of a sheet into the stock. It acts only on answers that are new or differ from those of the last
 * import; so importing twice changes nothing, and what people changed by hand since then stays.
 */
final class Merge {
    private final Stock stock;
    private final LocalDate on;
    private final Problems problems;
    private final List<Change> changes = new ArrayList<>();
    private final Newcomers newcomers;
    private final Map<String, Answers> before = new LinkedHashMap<>();
    private final Map<String, Answers> after = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<Wire> oldWires = new LinkedHashSet<>();

    Merge(Stock stock, @Nullable String administration, LocalDate on, Problems problems) {
        this.stock = stock;
        this.on = on;
        this.problems = problems;
        this.newcomers = new Newcomers(stock, administration, problems, changes);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Ids of the services that the sheet names. */
    Set<String> named() {
        return entries.keySet();
    }

    void take(List<Entry> sheet) {
        stock.own().stream().filter(c -> c.kind() == Kind.SERVICE).forEach(c -> before.put(c.id(), Answers.of(c)));
        oldWires.addAll(Wires.of(before, stock).list());
        sheet.forEach(this::resolve);
        after.putAll(before);
        entries.forEach((id, entry) -> after.put(id, entry.answers().over(earlier(id))));
        entries.forEach(this::nameAll);
        wire();
        entries.forEach(this::facts);
    }

    private Answers earlier(String service) {
        return before.getOrDefault(service, Answers.NONE);
    }

    private Answers now(String service) {
        return after.getOrDefault(service, Answers.NONE);
    }

    private void resolve(Entry entry) {
        Optional<Component> known = stock.find(entry.name(), EnumSet.of(Kind.SERVICE));
        if (known.isEmpty()) entries.put(newcomers.service(entry.name(), entry.at()), entry);
        else if (stock.owns(known.get().id())) entries.put(known.get().id(), entry);
        else if (!entry.answers().none()) problems.warning(entry.at(), "survey.not-ours", entry.name());
    }

    private void nameAll(String service, Entry entry) {
        for (Question question : List.of(Question.PROCEDURE, Question.OPERATOR, Question.SITE)) {
            if (!(Mentions.read(question, now(service).to(question)) instanceof Mentions.Named named)) continue;
            named.names().forEach(name -> name(service, name, question, entry.at(question)));
            boolean said = !entry.answers().to(question).isEmpty();
            if (said && named.names().size() > 1) several(entry, named, question);
        }
    }

    /** Two sites may stand in for each other or both be needed; the careful reading is told to whoever wrote it. */
    private void several(Entry entry, Mentions.Named named, Question question) {
        if (question == Question.PROCEDURE || named.alternatives()) return;
        problems.warning(entry.at(question), "survey.several", entry.name(), String.join("; ", named.names()));
    }

    private void name(String service, String name, Question question, Position at) {
        Optional<Component> known = stock.find(name, Naming.kinds(question));
        known.filter(c -> stock.owns(c.id())).ifPresent(c -> stock.put(Naming.confirmed(c)));
        if (known.isPresent()) return;
        if (question == Question.PROCEDURE) procedure(service, name, at);
        else newcomers.plain(name, question, at);
    }

    private void procedure(String service, String name, Position at) {
        String ask = now(service).to(Question.WHO);
        Optional<Component> template = template(service);
        if (template.isPresent()) newcomers.successor(name, template.get(), oldWires, ask, at);
        else newcomers.procedure(name, ask, at);
    }

    /** What stood for the procedure until now: the starter's placeholder, or the procedure named before. */
    private Optional<Component> template(String service) {
        Set<String> earlier = new LinkedHashSet<>();
        for (Wire w : oldWires)
            if (w.from().equals(service) && w.question() == Question.PROCEDURE) earlier.addAll(w.to());
        return stock.get(service).needs().leaves().stream()
                .map(leaf -> stock.get(leaf.target()))
                .filter(c -> stock.owns(c.id()) && Naming.PROCEDURES.contains(c.kind()))
                .filter(c -> Naming.isPlaceholder(c) || earlier.contains(c.id()))
                .findFirst();
    }

    private void wire() {
        Wires wires = Wires.of(after, stock);
        Rewiring rewiring = new Rewiring(stock, changes, this::place, this::source);
        rewiring.apply(oldWires, wires);
        entries.keySet()
                .forEach(id -> rewiring.dropPlaceholders(
                        id, Mentions.read(Question.PROCEDURE, now(id).to(Question.PROCEDURE))));
        rewiring.dropOrphans(sheet());
    }

    private Position place(Wire wire) {
        return speaking(wire).map(e -> e.getValue().at(wire.question())).orElse(sheet());
    }

    /** The sheet as a whole. */
    private Position sheet() {
        return entries.values().stream()
                .map(e -> Position.of(e.at().file()))
                .findFirst()
                .orElse(Position.of(SurveyFile.NAME));
    }

    private Source source(Wire wire) {
        String by = speaking(wire).map(e -> now(e.getKey()).to(Question.WHO)).orElse("");
        return Notes.said(by, on);
    }

    /** The entry this need follows from: that of the service itself, or of the first that needs the procedure. */
    private Optional<Map.Entry<String, Entry>> speaking(Wire wire) {
        return entries.entrySet().stream()
                .filter(e -> e.getKey().equals(wire.from()) || answersFor(e, wire))
                .findFirst();
    }

    private boolean answersFor(Map.Entry<String, Entry> entry, Wire wire) {
        boolean needed = stock.get(entry.getKey()).needs().leaves().stream()
                .anyMatch(leaf -> leaf.target().equals(wire.from()));
        return needed && !entry.getValue().answers().to(wire.question()).isEmpty();
    }

    private void facts(String service, Entry entry) {
        Component known = stock.get(service);
        Component answered = new Facts(entry, now(service), earlier(service), on, problems, changes).apply(known);
        if (!answered.equals(known)) stock.put(answered);
    }
}
