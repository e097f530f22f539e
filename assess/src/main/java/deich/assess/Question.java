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
 * @param weight for the order: MUSS before SOLLTE before KANN, by itself before together with others, more residents
 *     before fewer
 */
public record Question(FactRef fact, String ask, List<Target> decides, int alone, double weight) {
    public record Target(String requirement, String administration) {}
}
