// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.survey.Mentions.Named;
import deich.model.inventory.Component;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The needs that follow from all answers together. A service needs its procedures; a procedure needs its operators and
 * sites. Where no procedure is named, the starter's placeholder stands for it, or else the service itself.
 */
final class Wires {
    private final Stock stock;
    private final Set<Wire> wires = new LinkedHashSet<>();
    private final Set<String> ownRun = new LinkedHashSet<>();

    private Wires(Stock stock) {
        this.stock = stock;
    }

    /** @param answers by id of the service */
    static Wires of(Map<String, Answers> answers, Stock stock) {
        Wires wires = new Wires(stock);
        answers.forEach(wires::service);
        return wires;
    }

    Set<Wire> all() {
        return Set.copyOf(wires);
    }

    /** In the order of services and columns. */
    List<Wire> list() {
        return List.copyOf(wires);
    }

    /** What the administration operates itself. */
    Set<String> ownRun() {
        return ownRun;
    }

    private void service(String id, Answers answers) {
        List<String> carriers = carriers(id, Mentions.read(Question.PROCEDURE, answers.to(Question.PROCEDURE)));
        Mentions operators = Mentions.read(Question.OPERATOR, answers.to(Question.OPERATOR));
        Mentions sites = Mentions.read(Question.SITE, answers.to(Question.SITE));
        for (String carrier : carriers) {
            add(carrier, operators, Question.OPERATOR);
            add(carrier, sites, Question.SITE);
            if (operators instanceof Mentions.Self) ownRun.add(carrier);
        }
    }

    private List<String> carriers(String service, Mentions procedures) {
        if (procedures instanceof Named named) {
            add(service, named, Question.PROCEDURE);
            List<String> own = targets(named, Question.PROCEDURE).stream()
                    .filter(stock::owns)
                    .toList();
            return own.isEmpty() ? List.of(service) : own;
        }
        List<String> placeholders = procedures instanceof Mentions.Nothing ? List.of() : placeholders(service);
        return placeholders.isEmpty() ? List.of(service) : placeholders;
    }

    private List<String> placeholders(String service) {
        return stock.get(service).needs().leaves().stream()
                .map(leaf -> stock.get(leaf.target()))
                .filter(c -> Naming.isPlaceholder(c) && stock.owns(c.id()) && Naming.PROCEDURES.contains(c.kind()))
                .map(Component::id)
                .toList();
    }

    private void add(String from, Mentions mentions, Question question) {
        if (!(mentions instanceof Named named)) return;
        List<String> targets =
                targets(named, question).stream().filter(id -> !id.equals(from)).toList();
        if (named.alternatives() && targets.size() > 1) wires.add(new Wire(from, targets, question));
        else targets.forEach(target -> wires.add(new Wire(from, List.of(target), question)));
    }

    private List<String> targets(Named named, Question question) {
        List<String> ids = new ArrayList<>();
        for (String name : named.names())
            stock.find(name, Naming.kinds(question)).map(Component::id).ifPresent(ids::add);
        return ids;
    }
}
