// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import java.util.List;

/**
 * A verdict that stays as it is whatever is taken.
 *
 * @param why of what sort the obstacle is
 * @param goals what still fails with everything taken: subjects, with the scenario variant behind {@code " "} where one
 *     is run; not more than a few
 */
public record Unmended(Wish wish, Why why, List<String> goals) {
    public Unmended {
        goals = List.copyOf(goals);
    }

    public enum Why {
        /** No measure of the catalogue helps, not even all of them together. */
        NO_MEASURE,
        /** With all of them together it is no longer missed, but open facts decide. */
        OPEN_FACTS,
        /** It should have been mended by what was chosen, and the law says it is not. */
        NOT_REACHED
    }
}
