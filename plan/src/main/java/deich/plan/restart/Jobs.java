// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.engine.Deployment.Task;
import deich.engine.Run;
import deich.engine.Run.Work;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The jobs that crews share, and which services wait for each.
 *
 * @param tasks in the order in which the law has them done
 * @param crews by task: who does it
 * @param early by task: the job as it is done when there are places for all
 * @param services by component: the services with an outage that need it, in any branch, also for a fallback or a job
 */
record Jobs(List<Task> tasks, Map<Task, String> crews, Map<Task, Work> early, Map<String, SortedSet<String>> services) {

    static Jobs of(Inventory inventory, Run law, Run early) {
        List<Task> tasks = new ArrayList<>();
        Map<Task, String> crews = new HashMap<>();
        Map<Task, Work> works = new HashMap<>();
        for (Work work : early.jobs()) if (work.crew() != null) works.put(task(work), work);
        Stream.concat(law.jobs().stream(), early.jobs().stream())
                .filter(work -> work.crew() != null)
                .forEach(work -> {
                    if (crews.put(task(work), Objects.requireNonNull(work.crew())) == null) tasks.add(task(work));
                });
        return new Jobs(tasks, crews, works, services(inventory, law));
    }

    static Task task(Work work) {
        return new Task(work.component(), work.kind());
    }

    SortedSet<String> servicesOf(Task task) {
        return services.getOrDefault(task.component(), new TreeSet<>());
    }

    private static Map<String, SortedSet<String>> services(Inventory inventory, Run law) {
        Map<String, SortedSet<String>> services = new HashMap<>();
        for (String service : law.levels().keySet())
            for (String below : below(inventory, law, service))
                services.computeIfAbsent(below, _ -> new TreeSet<>()).add(service);
        return services;
    }

    /** What is down and needed, from a service on. */
    private static Set<String> below(Inventory inventory, Run law, String service) {
        Set<String> below = new HashSet<>(Set.of(service));
        Deque<String> left = new ArrayDeque<>(below);
        while (!left.isEmpty())
            inventory.component(left.pop()).allNeeds().stream()
                    .flatMap(need -> need.leaves().stream())
                    .map(Need.Leaf::target)
                    .filter(target -> law.outages().containsKey(target) && below.add(target))
                    .forEach(left::push);
        return below;
    }
}
