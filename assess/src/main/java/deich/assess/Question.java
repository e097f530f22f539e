// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.fact.FactRef;
import java.util.List;

/**
 * A fact to find out next.
 *
 * @param ask whom to ask; empty when the inventory does not say
 * @param decides what it would decide, as requirement and administration
 * @param alone how many of those it decides by itself
 * @param weights for the order, compared one after the other, the greater first: what it decides of MUSS by itself, of
 *     MUSS together with others, of SOLLTE by itself and so on to KANN; in each one for every verdict, and up to one more
 *     for the share of all residents behind it. So no number of SOLLTE outweighs a MUSS
 */
public record Question(FactRef fact, String ask, List<Target> decides, int alone, List<Double> weights) {
    public Question {
        decides = List.copyOf(decides);
        weights = List.copyOf(weights);
    }

    public record Target(String requirement, String administration) {}
}
