// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import java.util.Locale;

/** The columns of the sheet: what people are asked about each service. */
public enum Question {
    SERVICE("leistung"),
    PROCEDURE("fachverfahren"),
    OPERATOR("betreiber"),
    SITE("standort"),
    WITHOUT_IT("ohne-it"),
    BRIDGEABLE("verzichtbar"),
    WHO("wer");

    private final String word;

    Question(String word) {
        this.word = word;
    }

    /** As the files of the starter and the vocabulary call it. */
    String word() {
        return word;
    }

    /** What it is called in a list of columns. */
    public String title(Locale locale) {
        return Change.of(Position.of(""), "survey.column." + word).sentence(locale);
    }

    /** Under this label a service keeps the answer word for word. */
    String label() {
        return "erhebung-" + word;
    }
}
