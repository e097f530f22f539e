// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.gate;

import deich.assistant.prose.Terms;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How much a word says: the rarer, the more. Inverse document frequency, {@code ln(1 + n / (1 + df))}.
 *
 * @param documents how many texts were counted
 * @param frequency in how many of them a stem occurs
 */
public record Weights(int documents, Map<String, Integer> frequency) {
    public Weights {
        frequency = Map.copyOf(frequency);
    }

    /** All words that carry meaning weigh the same. */
    public static final Weights EVEN = new Weights(0, Map.of());

    public static Weights of(Collection<String> texts) {
        return EVEN.and(texts);
    }

    /** With these texts counted as well. */
    public Weights and(Collection<String> texts) {
        var all = new HashMap<>(frequency);
        for (String text : texts) for (String stem : new HashSet<>(Terms.stems(text))) all.merge(stem, 1, Integer::sum);
        return new Weights(documents + texts.size(), all);
    }

    double of(String stem) {
        return documents == 0 ? 1 : Math.log(1 + documents / (1.0 + frequency.getOrDefault(stem, 0)));
    }
}
