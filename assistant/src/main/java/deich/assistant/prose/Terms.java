// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and their stems. */
public final class Terms {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-'’]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Set<String> STOP = Lexicon.set("stop");
    private static final int SHORTEST = 4;

    private Terms() {}

    /** As written, in order. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) words.add(matcher.group());
        return words;
    }

    /** Stems of the words that carry meaning, in order; articles, pronouns and the like are left out. */
    public static List<String> stems(String text) {
        var stems = new ArrayList<String>();
        for (String word : words(text))
            for (String part : word.split("-")) {
                String small = part.toLowerCase(Locale.ROOT);
                if (!STOP.contains(small) && small.length() > 1) stems.add(stem(small));
            }
        return stems;
    }

    /** A word without what inflection adds, roughly; umlauts count as their vowels, so that "Pläne" meets "Plan". */
    public static String stem(String word) {
        String w = word.toLowerCase(Locale.ROOT)
                .replace("ä", "a")
                .replace("ö", "o")
                .replace("ü", "u")
                .replace("ß", "ss");
        if (w.startsWith("ge") && w.length() > 7 && (w.endsWith("t") || w.endsWith("en"))) w = w.substring(2);
        // until nothing is left to take off, so that every form of a word ends at the same place
        String before = "";
        while (!before.equals(w)) {
            before = w;
            w = shorter(w);
        }
        return w;
    }

    private static String shorter(String w) {
        for (String ending : new String[] {"ern", "em", "en", "er", "es", "e", "s", "n", "t"})
            if (w.endsWith(ending) && w.length() - ending.length() >= SHORTEST)
                return w.substring(0, w.length() - ending.length());
        return w;
    }

    /** Spoken vowels in a row count as one syllable. At least 1. */
    public static int syllables(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int i = 0; i < w.length(); i++) {
            char c = w.charAt(i);
            if ("aeiouyäöüáéèà".indexOf(c) < 0) continue;
            if (i > 0
                    && diphthong(w.charAt(i - 1), c)
                    && !(count > 0 && i > 1 && diphthong(w.charAt(i - 2), w.charAt(i - 1)))) continue;
            count++;
        }
        return Math.max(1, count);
    }

    private static boolean diphthong(char a, char b) {
        return switch ("" + a + b) {
            case "ei", "ai", "au", "äu", "eu", "ie", "ee", "aa", "oo", "ui", "ey", "ay", "ou" -> true;
            default -> false;
        };
    }
}
