// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * People served, nobody counted twice: the residents of the union of the municipalities.
 *
 * @param total of all municipalities that are served
 * @param byLand by the first two digits of the key ("01" Schleswig-Holstein, "13" Mecklenburg-Vorpommern)
 */
public record Residents(int total, Map<String, Integer> byLand) {
    public Residents {
        byLand = Collections.unmodifiableSortedMap(new TreeMap<>(byLand));
    }
}
