// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes German text of administrations apart into sentences. A rule, not a model: the models that were measured split at
 * "am 3. Mai" and "gem. Nr. 4.2", which here is every second line.
 */
public final class Sentences {
    /** After these a full stop ends no sentence. */
    private static final Set<String> SHORT = Set.of(
            "abs", "abschn", "allg", "anh", "anl", "anm", "art", "aufl", "az", "bd", "betr", "bsp", "bspw", "bzgl",
            "bzw", "ca", "co", "d", "dgl", "dr", "ebd", "einschl", "etc", "evtl", "f", "ff", "fa", "geb", "gem", "gez",
            "ggf", "h", "hr", "hrsg", "i", "inkl", "insb", "jr", "kap", "lfd", "lit", "m", "max", "mbh", "min", "mind",
            "mio", "mrd", "mwst", "nr", "nrn", "o", "og", "p", "pos", "prof", "rd", "rdnr", "rn", "s", "sog", "st",
            "std", "str", "tel", "tsd", "u", "usw", "v", "verf", "vgl", "vs", "z", "ziff", "zit", "zt", "zzgl", "e",
            "g", "al", "cf", "no", "approx", "incl", "sec", "abb", "dipl", "ggü", "grds", "jh", "stk", "vorl", "entspr",
            "d.h", "e.v", "h.c", "i.d.r", "i.v.m", "o.ä", "o.g", "p.a", "s.o", "s.u", "u.a", "u.u", "u.ä", "z.b",
            "z.t");

    private static final Set<String> MONTHS = Set.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");

    private static final String CLOSING = "\"'“”«»)]";
    private static final Pattern ARTICLE = Pattern.compile("de[rmns]|die|das|am|zum|zur|im|vom|bis|jede[rnsm]?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]\\s");

    private Sentences() {}

    /** The sentences alone, each on one line. */
    public static List<String> plain(String text) {
        return of(text).stream()
                .map(each -> BLANKS.matcher(each.text()).replaceAll(" "))
                .toList();
    }

    /**
     * @param from first character, from 0
     * @param to behind the last character
     */
    public record Sentence(int from, int to, String text) {}

    /** @return in reading order; between them there is nothing but white space and marks of lists */
    public static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end =
                    c == '\n' ? lineEnds(text, i) : (c == '.' || c == '!' || c == '?' || c == '…') && ends(text, i);
            if (!end) continue;
            int to = i + 1;
            while (to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0) to++;
            add(sentences, text, from, to);
            from = to;
            i = to - 1;
        }
        add(sentences, text, from, text.length());
        return List.copyOf(sentences);
    }

    /** A single new line is only where the paper ended, unless what follows is a point of a list. */
    private static boolean lineEnds(String text, int at) {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) next++;
        return next >= text.length()
                || "\n•-*–#".indexOf(text.charAt(next)) >= 0
                || NUMBERED.matcher(text).region(next, text.length()).lookingAt();
    }

    private static boolean ends(String text, int at) {
        int next = at + 1;
        while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) next++;
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) return false;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
        if (next >= text.length()) return true;
        if (Character.isLowerCase(text.charAt(next))) return false;
        if (text.charAt(at) != '.') return true;
        int begin = start(text, at);
        String word = text.substring(begin, at).toLowerCase(Locale.ROOT);
        if (SHORT.contains(word)) return false;
        // a single letter is part of "z. B." or of a name
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) return false;
        return !ORDINAL.matcher(word).matches() || !goesOn(text, begin, next);
    }

    /** Where the word before begins; dots inside belong to it: "z.B", "APP.3.2.A1". */
    private static int start(String text, int at) {
        int begin = at;
        while (begin > 0
                && !Character.isWhitespace(text.charAt(begin - 1))
                && "(„\"".indexOf(text.charAt(begin - 1)) < 0) begin--;
        return begin;
    }

    /**
     * "3. Mai", "die 2. Stufe", "Anl. 3. Abschnitt": an ordinal, by what stands around it. A number at the end of a sentence has
     * its word before it.
     */
    private static boolean goesOn(String text, int number, int next) {
        if (Character.isDigit(text.charAt(next))) return true;
        int to = next;
        while (to < text.length() && Character.isLetter(text.charAt(to))) to++;
        if (MONTHS.contains(text.substring(next, to).toLowerCase(Locale.ROOT))) return true;
        String before = text.substring(Math.max(0, number - 20), number).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean shortened = last.endsWith(".") && SHORT.contains(last.substring(0, last.length() - 1));
        return before.isEmpty() || shortened || ARTICLE.matcher(last).matches();
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        while (from < to && (Character.isWhitespace(text.charAt(from)) || "•*–-".indexOf(text.charAt(from)) >= 0))
            from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        if (from < to) sentences.add(new Sentence(from, to, text.substring(from, to)));
    }
}
