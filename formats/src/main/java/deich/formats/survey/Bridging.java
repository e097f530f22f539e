// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import java.time.Duration;
import java.util.Optional;

/** The answer to "wie lange verzichtbar?". */
sealed interface Bridging {
    Duration A_YEAR = Duration.ofDays(365);

    /**
     * @param atMost how long one can do without; empty when only the month's end was named
     * @param monthEnd true when it must be there at the month's end
     * @param rest what else was written; empty for nothing
     */
    record Given(Optional<Duration> atMost, boolean monthEnd, String rest) implements Bridging {}

    record NotKnown() implements Bridging {}

    record Blank() implements Bridging {}

    /** @param unitMissing true for a bare number: days, hours? */
    record Unreadable(boolean unitMissing) implements Bridging {}

    static Bridging read(String cell) {
        if (cell.isBlank()) return new Blank();
        if (Vocabulary.is("unknown", cell)) return new NotKnown();
        if (Vocabulary.is("never", cell)) return new Given(Optional.of(Duration.ZERO), false, "");
        if (Vocabulary.is("forever", cell)) return new Given(Optional.of(A_YEAR), false, "");
        if (Vocabulary.is("bare-number", cell)) return new Unreadable(true);
        return worded(Vocabulary.in("no-longer", Vocabulary.plain(cell)).replaceAll("höchstens"));
    }

    private static Bridging worded(String plain) {
        boolean monthEnd = Vocabulary.in("month-end", plain).find();
        String lengths = Vocabulary.in("month-end", plain).replaceAll(" ");
        Optional<Duration> atMost = Lengths.shortest(lengths);
        String rest = Lengths.without(lengths);
        if (atMost.isEmpty() && !monthEnd || doubtful(rest)) return new Unreadable(false);
        return new Given(atMost, monthEnd, rest(rest));
    }

    /** "mehrere Tage", "nicht 3 Tage": a number alone would say what nobody said. */
    private static boolean doubtful(String rest) {
        return Vocabulary.in("doubt", rest).results().anyMatch(word -> alone(rest, word.start(), word.end()));
    }

    private static String rest(String text) {
        StringBuilder rest = new StringBuilder();
        for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !Vocabulary.is("filler", word))
                rest.append(' ').append(word);
        }
        return rest.toString().strip();
    }

    private static boolean alone(String text, int from, int until) {
        return (from == 0 || !Character.isLetter(text.charAt(from - 1)))
                && (until == text.length() || !Character.isLetter(text.charAt(until)));
    }
}
