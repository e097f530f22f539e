// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into sentences by rules: a full stop behind an abbreviation, an ordinal or inside an identifier ends none.
 * Trained models cut "am 3. | Mai" and "gem. | Nr. | 4.2".
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Lexicon.set("abbreviations");
    private static final Set<String> MONTHS = Lexicon.set("months");
    private static final String CLOSING = "\"“”»«')]";

    private Sentences() {}

    /** In order, stripped, none empty. Line ends behind a blank line, a heading or an item of a list end a sentence too. */
    public static List<String> of(String text) {
        var found = new ArrayList<String>();
        for (String block : text.split("\\R\\s*\\R|\\R(?=\\s*(?:[-*•–]\\s|\\d{1,2}[.)]\\s|#))")) cut(block, found);
        return List.copyOf(found);
    }

    private static void cut(String block, List<String> into) {
        String text = block.replaceAll("\\s+", " ").strip();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '!' && c != '?' && c != '…') continue;
            int end = i + 1;
            while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) end++;
            if (end < text.length() && text.charAt(end) != ' ') continue;
            if (c == '.' && !ends(text, begin, i, end)) continue;
            add(text.substring(begin, end), into);
            begin = end;
        }
        add(text.substring(begin), into);
    }

    private static void add(String sentence, List<String> into) {
        String stripped = sentence.strip();
        if (!stripped.isEmpty()) into.add(stripped);
    }

    /** Whether the full stop at {@code i} ends a sentence. @param end behind closing quotes */
    private static boolean ends(String text, int begin, int i, int end) {
        String next = end < text.length() ? text.substring(end).strip() : "";
        if (next.isEmpty()) return true;
        String word = lastWord(text, begin, i);
        if (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))) return false;
        // a single letter is part of "z. B." or of a name
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) return false;
        char first = next.charAt(0);
        if (Character.isLowerCase(first)) return false;
        if (word.matches("\\d{1,3}")) {
            // "3. Mai", "2. Stufe": an ordinal. A number at the end of a sentence has its word before it.
            String following = next.split("[^\\p{L}]")[0].toLowerCase(Locale.ROOT);
            return !MONTHS.contains(following) && !Character.isDigit(first) && !ordinal(text, begin, i, word);
        }
        return true;
    }

    private static boolean ordinal(String text, int begin, int i, String word) {
        String before = text.substring(begin, i - word.length()).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return before.isEmpty() || last.matches("de[rmns]|die|das|am|zum|zur|im|vom|bis|jede[rnsm]?");
    }

    private static String lastWord(String text, int begin, int i) {
        int from = i;
        while (from > begin && !Character.isWhitespace(text.charAt(from - 1)) && text.charAt(from - 1) != '(') from--;
        return text.substring(from, i);
    }
}
