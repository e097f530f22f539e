// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and identifiers of a text, in one spelling each: "1.200" and "1200" are the same, so are "drei" and "3". A number
 * with a unit of time keeps it: 24 hours are not 24 days.
 */
public final class Numbers {
    private static final Map<String, String> WORDS = Lexicon.map("numbers");
    private static final Map<String, String> UNITS = Lexicon.map("units");

    /** Letters and digits in one, or joined by dots and dashes: {@code APP.3.2.A1}, {@code CVE-2024-3094}, {@code kf-02}. */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?<![\\p{L}\\d])(?=[\\p{L}\\d._-]*\\d)(?=[\\d._-]*\\p{L})[\\p{L}\\d]+(?:[._-][\\p{L}\\d]+)*");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])\\d+(?:[.,:]\\d+)*(?![\\p{L}])(?:\\s*(%|\\p{L}+))?");

    private static final Pattern BEHIND = Pattern.compile("\\s*(\\p{L}+)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("\\d+,\\d+");
    private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:\\d{1,2}[.)]|[-*•])\\s+");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Numbers() {}

    /** Sorted, each once. */
    public static TreeSet<String> of(String text) {
        return new TreeSet<>(all(text));
    }

    /** In order of the text, identifiers first; as often as they occur. */
    public static List<String> all(String text) {
        var found = new ArrayList<String>();
        String rest = withoutListMark(text);
        Matcher identifiers = IDENTIFIER.matcher(rest);
        while (identifiers.find()) found.add(identifiers.group().toLowerCase(Locale.ROOT));
        rest = identifiers.replaceAll(" ");
        Matcher numbers = NUMBER.matcher(rest);
        while (numbers.find()) found.add(number(numbers.group(), numbers.group(1)));
        Matcher words = WORD.matcher(rest);
        while (words.find()) {
            String value = WORDS.get(words.group().toLowerCase(Locale.ROOT));
            if (value != null) found.add(value + unitBehind(rest, words.end()));
        }
        return found;
    }

    private static String number(String whole, String behind) {
        String digits = behind == null ? whole : whole.substring(0, whole.length() - behind.length());
        return canonical(digits.strip()) + (behind == null ? "" : unit(behind));
    }

    private static String unitBehind(String text, int end) {
        Matcher next = BEHIND.matcher(text).region(end, text.length());
        return next.lookingAt() ? unit(next.group(1)) : "";
    }

    private static String unit(String word) {
        String known = UNITS.get(word.toLowerCase(Locale.ROOT));
        return known == null ? "" : " " + known;
    }

    /** Groups of three digits lose their points; a comma of German decimals becomes a point. */
    private static String canonical(String digits) {
        if (GROUPED.matcher(digits).matches()) return digits.replace(".", "").replace(",", "");
        return DECIMAL.matcher(digits).matches() ? digits.replace(',', '.') : digits;
    }

    /** "1." at the beginning of an item counts nothing. */
    private static String withoutListMark(String text) {
        return LIST_MARK.matcher(text).replaceFirst("");
    }
}
