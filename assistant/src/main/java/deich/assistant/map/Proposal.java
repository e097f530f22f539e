// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import java.util.List;

/**
 * A new control that may be what an old requirement became.
 *
 * @param control its id
 * @param share of the ranker's belief, 0 to 1 over all controls; for ordering and for a threshold, not a probability
 * @param like old requirements that people carried over to this control and that are most like this one; at most three
 */
public record Proposal(String control, double share, List<String> like) {

    public Proposal {
        like = List.copyOf(like);
    }
}
