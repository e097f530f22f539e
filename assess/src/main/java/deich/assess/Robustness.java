// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.standard.Requirement.Obligation;
import java.util.List;

/**
 * How the verdicts fare if the inventory lists too little (Dunkelziffer): they were judged again in several rounds, each
 * with other hidden needs. Only what was met or missed by looking at the inventory is judged again; proofs and what could
 * not be judged are not.
 *
 * @param share of needs assumed to be hidden, 0 to 1, in parts of those listed
 * @param listed needs that the inventory lists
 * @param hidden how many hidden needs each round had; fewer than the share where nothing fitting is near
 * @param judged verdicts judged again
 * @param standing of those, how many came out the same in every round
 * @param mussMet of those judged again, each MUSS that was met
 * @param mussStanding of those, how many were met in every round
 * @param turned the others, by requirement in the order of the standard, then by administration
 */
public record Robustness(
        double share,
        int listed,
        List<Integer> hidden,
        int judged,
        int standing,
        int mussMet,
        int mussStanding,
        List<Turned> turned) {
    public Robustness {
        hidden = List.copyOf(hidden);
        turned = List.copyOf(turned);
    }

    public int rounds() {
        return hidden.size();
    }

    /**
     * A verdict that did not stand.
     *
     * @param was MET or MISSED
     * @param rounds in how many rounds it turned
     * @param became what it was in the first of them
     * @param by what turned it in that round, sorted: one hidden need if one is enough, else all that may have a part
     * @param alone whether each of these is known to turn it by itself
     */
    public record Turned(
            String requirement,
            String administration,
            Obligation obligation,
            Verdict.Outcome was,
            int rounds,
            Verdict.Outcome became,
            List<HiddenNeed> by,
            boolean alone) {
        public Turned {
            by = List.copyOf(by);
        }
    }
}
