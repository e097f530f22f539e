// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that mean one thing exactly: {@code APP.3.2.A1}, {@code BER.3.11}, {@code CVE-2024-3094}, {@code PPR-9087},
 * {@code § 8a BSIG}, {@code KR-01}, {@code auslaender-stadt-bernsteen}. Tokenizers cut them to pieces, so they are kept
 * whole in a field of their own.
 */
public final class Identifiers {
    /** More in one text are a list, and a list is found by its words. */
    private static final int MOST = 2_000;

    private static final Pattern SECTION = Pattern.compile(
            "§§?\\s*(\\d{1,4}\\s?[a-z]?)(?![\\p{L}\\d])(?:\\s*(?:Abs\\.|Absatz)\\s*\\d+)?(?:\\s*(?:S\\.|Satz)\\s*\\d+)?"
                    + "(?:\\s*(?:Nr\\.|Nummer)\\s*\\d+)?\\s+([A-ZÄÖÜ][\\p{L}]*[A-ZÄÖÜ][\\p{L}-]*)");

    /** Joined by points or hyphens, at least one digit or, of small letters, at least two joints. */
    private static final Pattern JOINED =
            Pattern.compile("(?<![\\p{L}\\d._/-])[\\p{L}\\d]+(?:[.-][\\p{L}\\d]+)+(?![\\p{L}\\d])(?![.-][\\p{L}\\d])");

    private static final Pattern WITH_DIGIT = Pattern.compile("(?=.*\\d)\\p{L}.*");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[.-]\\d{1,2}([.-]\\d{1,4})?|\\d[\\d.]*");
    private static final Pattern PLAIN_WORD_AND_NUMBER = Pattern.compile("\\p{Lu}\\p{Ll}{3,}-\\d+|\\d+-\\p{L}+");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9äöüß]+(-[a-z0-9äöüß]+)+");

    private Identifiers() {}

    /** @return as written, in upper case, blanks taken out: what is equal here means the same */
    public static Set<String> of(String text) {
        var found = new LinkedHashSet<String>();
        Matcher section = SECTION.matcher(text);
        while (section.find() && found.size() < MOST) found.add(key("§" + section.group(1) + section.group(2)));
        Matcher joined = JOINED.matcher(text);
        while (joined.find() && found.size() < MOST) {
            String name = joined.group();
            if (!DATE.matcher(name).matches()
                    && !PLAIN_WORD_AND_NUMBER.matcher(name).matches()
                    && (WITH_DIGIT.matcher(name).matches() || SLUG.matcher(name).matches())) {
                found.add(key(name));
            }
        }
        return found;
    }

    public static String key(String identifier) {
        return identifier.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
