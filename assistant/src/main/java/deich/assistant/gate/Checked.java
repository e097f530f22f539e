// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.gate;

import deich.assistant.phrase.Phrases;
import java.util.List;
import java.util.Locale;

/**
 * A sentence that went to the gate.
 *
 * @param citations ids of the passages that it names, in its order
 */
public record Checked(String text, List<String> citations, State state) {
    public Checked {
        citations = List.copyOf(citations);
    }

    public boolean covered() {
        return state instanceof Covered;
    }

    /** A proof was found, and yet a reader should look: one of them denies and the other does not. */
    public boolean doubtful() {
        return state instanceof Covered(double _, boolean differs) && differs;
    }

    /** What came of it. */
    public sealed interface State {}

    /**
     * A proof was found in what it cites ("Beleg gefunden").
     *
     * @param share of its words, by weight, that the source says, 0 to 1
     * @param differsInNegation it denies and the source does not, or the other way round: a reader should look
     */
    public record Covered(double share, boolean differsInNegation) implements State {}

    /** No proof was found. @param detail the word or number it failed on; empty for none */
    public record NotCovered(Reason reason, String detail) implements State {
        /** Why not, for people: the end of a sentence. */
        public String why(Locale locale) {
            return Phrases.of("deich.assistant.gate.messages", locale).text("reason." + Phrases.key(reason), detail);
        }
    }

    /** Why not. */
    public enum Reason {
        /** It cites nothing. */
        NO_CITATION,
        /** It cites what was not handed to the model. */
        UNKNOWN_CITATION,
        /** Too few of its words are there. */
        COVERAGE,
        /** A number or an identifier is not there. */
        NUMBER,
        /** It binds otherwise: MUSS became SOLLTE. */
        MODAL,
        /** It held what no answer may hold: a link, an image, markup. What stands here is without it. */
        FORM
    }
}
