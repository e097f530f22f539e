// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import deich.assistant.find.Latent;
import deich.assistant.text.German;
import deich.assistant.text.Grams;
import java.util.List;
import java.util.Map;

/**
 * A text as the ranker looks at it.
 *
 * @param words each term with how often it occurs
 * @param pieces each piece of a word with how often it occurs
 * @param vector what belongs together
 */
record Worded(Map<String, Integer> words, Map<String, Integer> pieces, float[] vector) {
    private static final German GERMAN = new German();
    private static final Grams PIECES = new Grams();

    static Worded of(String text, Latent latent) {
        return of(words(text), pieces(text), latent);
    }

    /** @param words and pieces of one text, each as often as it occurs */
    static Worded of(List<String> words, List<String> pieces, Latent latent) {
        return new Worded(Latent.counts(words), Latent.counts(pieces), latent.vector(words));
    }

    static List<String> words(String text) {
        return German.terms(GERMAN, text);
    }

    static List<String> pieces(String text) {
        return German.terms(PIECES, text);
    }
}
