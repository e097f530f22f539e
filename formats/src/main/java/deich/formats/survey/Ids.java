// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Ids from the names that people write. */
public final class Ids {
    private static final int LENGTH = 60;

    private Ids() {}

    /** "Straßen- &amp; Brückenbau" becomes {@code strassen-brueckenbau}; a name without any letter {@code eintrag}. */
    static String of(String name) {
        String id = bare(name);
        return id.isEmpty() ? "eintrag" : id;
    }

    /** The same; empty for a name without any letter or digit. */
    public static String bare(String name) {
        String german = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String latin = Normalizer.normalize(german, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String id = trimmed(latin.replaceAll("[^a-z0-9]+", "-"));
        return trimmed(id.substring(0, Math.min(LENGTH, id.length())));
    }

    /** Equal for names that differ in capitals, blanks, hyphens or the spelling of umlauts alone. */
    static String key(String name) {
        String id = of(name);
        return id.equals("eintrag") ? name.strip() : id.replace("-", "");
    }

    /** The id of this name; with an ending when it is taken. */
    static String free(String name, String ending, Predicate<String> taken) {
        String id = of(name);
        if (!taken.test(id)) return id;
        if (!taken.test(id + "-" + ending)) return id + "-" + ending;
        int number = 2;
        while (taken.test(id + "-" + number)) number++;
        return id + "-" + number;
    }

    private static String trimmed(String id) {
        return id.replaceAll("^-+|-+$", "");
    }
}
