// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a cell names: procedures, operators or sites. */
sealed interface Mentions {

    /**
     * @param names as written, at least one
     * @param alternatives true when one of them is enough ("A oder B"); otherwise all count as needed, which is the careful
     *     reading of "A, B"
     */
    record Named(List<String> names, boolean alternatives) implements Mentions {
        public Named {
            names = List.copyOf(names);
        }
    }

    /** There is none. */
    record Nothing() implements Mentions {}

    /** The administration itself. */
    record Self() implements Mentions {}

    /** The cell says that nobody knows, or nothing that tells one from another ("extern"). */
    record NotKnown() implements Mentions {}

    /** Nothing was written. */
    record Blank() implements Mentions {}

    static Mentions read(Question question, String cell) {
        if (cell.isBlank()) return new Blank();
        if (Vocabulary.is("unknown", cell)) return new NotKnown();
        if (question == Question.OPERATOR && Vocabulary.is("self", cell)) return new Self();
        if (question != Question.PROCEDURE && Vocabulary.is("outside", cell)) return new NotKnown();
        if (Vocabulary.is("nothing", cell)) return new Nothing();
        return named(cell);
    }

    private static Mentions named(String cell) {
        List<String> alternatives = parts(cell, "(?i)\\s+(?:oder|bzw\\.?)\\s+");
        List<String> all =
                parts(cell, "\n|;|,(?![^(]*\\))|\\s[+/|]\\s|(?i:(?<!-)\\s+(?:und|sowie)\\s+|\\s+(?:oder|bzw\\.?)\\s+)");
        boolean onlyAlternatives = alternatives.size() > 1 && alternatives.size() == all.size();
        return all.isEmpty() ? new NotKnown() : new Named(all, onlyAlternatives);
    }

    /** Without bullets, each once. */
    private static List<String> parts(String cell, String separators) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : cell.split(separators, -1)) {
            String name = part.strip()
                    .replaceAll("^[-–•*·]+\\s+|^\\d{1,2}[.)]\\s+", "")
                    .replaceAll("\\s+", " ");
            if (name.matches(".*[\\p{L}\\p{N}].*")) parts.putIfAbsent(Ids.key(name), name);
        }
        return new ArrayList<>(parts.values());
    }
}
