// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;

/** The answer to "ohne IT möglich?". */
sealed interface WithoutIt {

    /**
     * It can be done, somehow.
     *
     * @param partly true when only a part of it can
     * @param exercised true only when the answer says so; "ja" alone is a hope, not a preparation
     * @param how the words besides ja and teilweise; empty for none
     * @param lasts how long it can be kept up, when the answer says so
     */
    record Possible(boolean partly, boolean exercised, String how, Optional<Duration> lasts) implements WithoutIt {}

    record Impossible() implements WithoutIt {}

    record NotKnown() implements WithoutIt {}

    record Blank() implements WithoutIt {}

    record Unreadable() implements WithoutIt {}

    static WithoutIt read(String cell) {
        String plain = Vocabulary.plain(cell);
        if (cell.isBlank()) return new Blank();
        if (Vocabulary.is("unknown", cell)) return new NotKnown();
        // "nur" is a part, but "nur auf Papier" is all of it: so yes is asked before partly
        if (Vocabulary.in("no", plain).lookingAt()) return new Impossible();
        if (Vocabulary.in("yes", plain).lookingAt()) return possible(cell, plain, partlyWithin(plain));
        if (Vocabulary.in("partly", plain).lookingAt()) return possible(cell, plain, true);
        return new Unreadable();
    }

    private static boolean partlyWithin(String plain) {
        return plain.matches(".*\\b(teilweise|eingeschränkt|zum teil|bedingt)\\b.*");
    }

    private static WithoutIt possible(String cell, String plain, boolean partly) {
        Matcher exercised = Vocabulary.in("exercised", plain);
        boolean done = false;
        while (exercised.find()) {
            if (exercised.group("not") != null) return new Possible(partly, false, how(cell), Lengths.shortest(plain));
            done = true;
        }
        return new Possible(partly, done, how(cell), Lengths.shortest(plain));
    }

    /** "ja, auf Papier" is done "auf Papier"; "Papier" is done by "Papier". */
    private static String how(String cell) {
        String text = cell.strip().replaceAll("\\s+", " ");
        String rest = text.replaceFirst("(?iu)^(ja|jawohl|teilweise|möglich|x)(?![\\p{L}])[\\s,;:.!–-]*", "");
        return rest.matches("(?iu)j|✓|✔|true|wahr|1|zum teil|tlw\\.?|teils.*|geübt") ? "" : rest;
    }
}
