// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How strongly a sentence binds. "soll" of a law and "SOLLTE" of a standard are kept apart. */
public enum Modal {
    MUSS,
    /** "muss nicht", "braucht nicht": it may be left. */
    MUSS_NICHT,
    SOLL,
    SOLLTE,
    DARF,
    DARF_NICHT,
    KANN;

    private static final Map<String, String> FORMS = Lexicon.map("modals");
    private static final Set<String> NEGATIONS = Lexicon.set("negations");
    /** So many words behind the verb its "nicht" is looked for; German puts it late, a clause ends it. */
    private static final int REACH = 12;

    /** Those of a sentence. */
    public static EnumSet<Modal> of(String sentence) {
        var found = EnumSet.noneOf(Modal.class);
        for (String clause : sentence.split("[,;:–]")) {
            List<String> words = Terms.words(clause.toLowerCase(Locale.ROOT));
            for (int i = 0; i < words.size(); i++) {
                String form = FORMS.get(words.get(i));
                if (form != null) found.add(negated(valueOf(form), words, i));
            }
        }
        return found;
    }

    private static Modal negated(Modal modal, List<String> words, int i) {
        boolean not =
                words.subList(i, Math.min(words.size(), i + REACH)).stream().anyMatch(NEGATIONS::contains)
                        || words.subList(0, i).stream().anyMatch(w -> w.startsWith("kein") || w.equals("niemand"));
        if (!not) return modal;
        return switch (modal) {
            case DARF -> DARF_NICHT;
            case MUSS -> MUSS_NICHT;
            default -> modal;
        };
    }

    /** How many words of a sentence deny. */
    public static int negations(String sentence) {
        return (int) Terms.words(sentence.toLowerCase(Locale.ROOT)).stream()
                .filter(NEGATIONS::contains)
                .count();
    }
}
