// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.readability;

import java.util.List;

/**
 * How easy a text is.
 *
 * @param flesch reading ease for German (Amstad 1978): 180 − words per sentence − 58.5 × syllables per word; about 0 a
 *     law, 60 plain, above 80 easy; may lie outside 0 to 100
 * @param grade fourth Wiener Sachtextformel (Bamberger and Vanecek 1984): 0.2744 × share of words of three syllables and
 *     more + 0.2656 × words per sentence − 1.693; about the school year that can read it, 4 easy, 15 hard
 */
public record Score(double flesch, double grade, List<ScoredSentence> sentences) {
    public Score {
        sentences = List.copyOf(sentences);
    }

    /** Those to work on. */
    public List<ScoredSentence> hard() {
        return sentences.stream().filter(s -> !s.obstacles().isEmpty()).toList();
    }
}
