// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.inventory.Component;
import deich.model.standard.Test;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every case in which something a service needs was down, each once. */
final class Cases {
    private record Key(int trial, String service, Test.Claim claim) {}

    private final Map<Key, Case> found = new LinkedHashMap<>();

    private Cases() {}

    static Cases of(Bench bench, List<Trial> trials, List<Field> fields, Subjects subjects) {
        Map<String, List<Asked>> asked = Asked.byScenario(bench.order(), subjects);
        bench.crowd().ticker().step(600, trials.size());
        List<List<Case>> made = bench.crowd().map(trials, t -> {
            var of = new ArrayList<>(asked.getOrDefault(t.scenario().id(), List.of()));
            return inTrial(bench, t, fields.get(t.number()), of);
        });
        var cases = new Cases();
        for (List<Case> of : made)
            for (Case c : of)
                cases.found.put(new Key(c.trial().number(), c.service().id(), c.claim()), c);
        return cases;
    }

    private static List<Case> inTrial(Bench bench, Trial trial, Field field, List<Asked> asked) {
        var facts = new HashMap<String, BitSet>();
        var made = new ArrayList<Case>();
        for (Asked a : asked) {
            Component service = a.service();
            if (!field.reaches(service.id())) continue;
            BitSet open = facts.computeIfAbsent(service.id(), field::facts);
            made.add(Case.of(bench, new Case.Place(trial.number(), a.number()), trial, service, a.claim(), open));
        }
        return made;
    }

    /** Null where nothing the service needs was down in any reading: then every claim holds. */
    @Nullable
    Case find(Trial trial, String service, Test.Claim claim) {
        return found.get(new Key(trial.number(), service, claim));
    }

    List<Case> all() {
        return List.copyOf(found.values());
    }
}
