// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.RecoveryClass;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What other incidents teach.
 *
 * @param classes what is known of recovery classes, by id
 * @param never classes that never end, such as data lost for good: definitions, from which there is nothing to learn
 * @param prepared how probable it is that a prepared fallback carries a service, 0 to 1
 * @param improvised the same for one that nobody prepared
 */
public record Lessons(
        Map<String, Learned> classes, Map<String, RecoveryClass> never, double prepared, double improvised) {

    public Lessons {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        never = Collections.unmodifiableMap(new TreeMap<>(never));
    }

    Learned of(String recoveryClass) {
        Learned found = classes.get(recoveryClass);
        if (found == null) throw new IllegalArgumentException("nothing is known of class '" + recoveryClass + "'");
        return found;
    }

    /** As an inventory knows them. */
    SortedMap<String, RecoveryClass> asClasses() {
        SortedMap<String, RecoveryClass> all = new TreeMap<>(never);
        classes.forEach((id, learned) -> all.put(id, learned.asClass()));
        return all;
    }
}
