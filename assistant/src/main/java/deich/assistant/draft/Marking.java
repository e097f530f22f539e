// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.time.LocalDate;
import java.util.List;

/**
 * How a draft was made, for people and machines (Regulation (EU) 2024/1689, Art. 50).
 *
 * @param maker by rules alone, or with a model's words in it
 * @param model what the model is called; empty for none
 * @param promptDigest SHA-256 of the instruction that the model was given; empty for none
 * @param sentences how many sentences a model put in other words
 * @param sources what it was made from: inventory, scenario, standard with their versions
 * @param day on which it was made
 * @param version of Deich
 */
public record Marking(
        Maker maker,
        String model,
        String promptDigest,
        int sentences,
        List<String> sources,
        LocalDate day,
        String version) {
    public Marking {
        sources = List.copyOf(sources);
    }

    /** Who found the words. */
    public enum Maker {
        RULE,
        MODEL
    }
}
