// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.Order;
import deich.model.measure.Catalogue;
import deich.plan.solver.Solver;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param order what is checked; its futures are not drawn while searching
 * @param only ids of the requirements to meet; empty for every MUSS that is missed
 * @param administration id of the one whose verdicts count; null for all
 * @param budget euros over {@code years}; null for as much as it takes
 * @param years over which costs count
 * @param draws how often costs and assumed times are drawn anew to see which measures stay; 0 for not at all
 */
public record MeasureOrder(
        Order order,
        Catalogue catalogue,
        Set<String> only,
        @Nullable String administration,
        @Nullable Long budget,
        int years,
        int draws,
        Solver.Which solver) {
    public MeasureOrder {
        only = Set.copyOf(only);
    }
}
