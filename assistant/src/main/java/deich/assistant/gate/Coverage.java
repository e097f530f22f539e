// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.gate;

import deich.assistant.prose.Terms;
import java.util.List;
import java.util.Set;

/** How much of a sentence is said by a text, from 0 to 1: the weight of its words that occur there. */
final class Coverage {
    /** A compound is met by a part of it this long, or the other way round ("Netztrennung", "Netz"). */
    private static final int PART = 5;

    private static final double PART_COUNTS = 0.6;

    private Coverage() {}

    static double of(String sentence, Set<String> source, Weights weights) {
        return of(Terms.stems(sentence), source, weights);
    }

    /** @param stems of the sentence */
    static double of(List<String> stems, Set<String> source, Weights weights) {
        double all = 0;
        double met = 0;
        for (String stem : stems) {
            double weight = weights.of(stem);
            all += weight;
            met += weight * found(stem, source);
        }
        // a sentence without words that carry meaning says nothing that could be covered
        return all == 0 ? 0 : met / all;
    }

    private static double found(String stem, Set<String> source) {
        if (source.contains(stem)) return 1;
        for (String other : source) {
            String shorter = stem.length() < other.length() ? stem : other;
            String longer = stem.length() < other.length() ? other : stem;
            if (shorter.length() >= PART && (longer.startsWith(shorter) || longer.endsWith(shorter)))
                return PART_COUNTS;
        }
        return 0;
    }
}
