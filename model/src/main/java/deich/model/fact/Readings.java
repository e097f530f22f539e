// SPDX-License-Identifier: EUPL-1.2
package deich.model.fact;

import java.util.Map;

/** A choice of {@link Reading} for every open (assumed, missing or overdue) fact. Stated facts have only one value. */
@FunctionalInterface
public interface Readings {

    Readings GIVEN = ref -> Reading.GIVEN;
    Readings BEST = ref -> Reading.BEST;
    Readings WORST = ref -> Reading.WORST;

    Reading of(FactRef fact);

    /** These readings, except for the facts listed. */
    default Readings except(Map<FactRef, Reading> others) {
        return ref -> {
            Reading other = others.get(ref);
            return other != null ? other : of(ref);
        };
    }
}
