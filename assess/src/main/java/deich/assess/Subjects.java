// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.look.Answered;
import deich.assess.look.Asking;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.model.standard.Condition;
import deich.model.standard.Requirement;
import deich.model.standard.Test;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom each requirement addresses, and which of their components it is about. */
final class Subjects {
    private final Map<Pair, List<Subject>> found = new LinkedHashMap<>();

    /** A requirement and an administration it binds. */
    record Pair(String requirement, String administration) {}

    /** A component that a requirement is about, or may be: {@code picked} is yes or unknown. */
    record Subject(Component component, Answered picked) {}

    private record Task(Requirement requirement, Administration administration) {
        Pair pair() {
            return new Pair(requirement.id(), administration.id());
        }
    }

    static Subjects of(Bench bench, Asking asking) {
        var tasks = new ArrayList<Task>();
        for (Requirement r : bench.order().standard().requirements())
            for (Administration a : addressees(bench.order(), r)) tasks.add(new Task(r, a));
        bench.crowd().ticker().step(600, tasks.size());
        List<List<Subject>> picked = bench.crowd().map(tasks, t -> pick(bench, asking, t));
        var subjects = new Subjects();
        for (int i = 0; i < tasks.size(); i++) subjects.found.put(tasks.get(i).pair(), picked.get(i));
        return subjects;
    }

    /** Sorted by id. */
    static List<Administration> addressees(Order order, Requirement requirement) {
        return order.inventory().administrations().values().stream()
                .filter(a -> requirement.obligations().containsKey(a.type()))
                .sorted(Comparator.comparing(Administration::id))
                .toList();
    }

    List<Subject> of(Requirement requirement, Administration administration) {
        return found.getOrDefault(new Pair(requirement.id(), administration.id()), List.of());
    }

    private static List<Subject> pick(Bench bench, Asking asking, Task task) {
        return switch (task.requirement.test()) {
            case Test.Simulated s -> pick(bench, asking, task.administration, s.services(), true);
            case Test.Structural s -> pick(bench, asking, task.administration, s.of(), false);
            case Test.Attested a -> List.of();
        };
    }

    private static List<Subject> pick(
            Bench bench, Asking asking, Administration administration, Condition which, boolean servicesOnly) {
        return bench.of(administration.id()).stream()
                .filter(c -> !servicesOnly || c.kind() == Kind.SERVICE)
                .map(c -> new Subject(c, asking.ask(which, c)))
                .filter(s -> s.picked.yes() || s.picked.unknown())
                .toList();
    }
}
