// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.standard.Requirement;
import deich.model.standard.Test;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A claim about a service, whoever asks for it.
 *
 * @param number its place among all
 */
record Asked(int number, Component service, Test.Claim claim) {

    private record Key(String service, Test.Claim claim) {}

    /** What is asked of the variants of each scenario, by the scenario's id, each once. */
    static Map<String, List<Asked>> byScenario(Order order, Subjects subjects) {
        return byScenario(order, subjects, test -> true);
    }

    /** As above, of some tests only. */
    static Map<String, List<Asked>> byScenario(Order order, Subjects subjects, Predicate<Test.Simulated> which) {
        var numbers = new LinkedHashMap<Key, Asked>();
        var found = new LinkedHashMap<String, LinkedHashMap<Key, Asked>>();
        for (Requirement r : order.standard().requirements()) {
            if (!(r.test() instanceof Test.Simulated test) || !which.test(test)) continue;
            for (Administration a : Subjects.addressees(order, r))
                for (Subjects.Subject s : subjects.of(r, a)) {
                    var key = new Key(s.component().id(), test.claim());
                    Asked asked = numbers.computeIfAbsent(key, k -> new Asked(numbers.size(), s.component(), k.claim));
                    for (String id : test.scenarios())
                        found.computeIfAbsent(id, i -> new LinkedHashMap<>()).put(key, asked);
                }
        }
        var lists = new LinkedHashMap<String, List<Asked>>();
        found.forEach((id, of) -> lists.put(id, new ArrayList<>(of.values())));
        return lists;
    }
}
