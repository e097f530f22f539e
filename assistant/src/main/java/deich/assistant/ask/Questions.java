// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import deich.assistant.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes what a person asks apart into the questions that are in it. */
final class Questions {
    private static final int MOST = 5;

    /** "und" between two questions, not between two things: what follows begins like a question. */
    private static final Pattern AND = Pattern.compile(
            "[,;]?\\s+(?:und|sowie|and)\\s+(?=(?:wie|was|wer|wen|wem|wo|wann|warum|wieso|weshalb|womit|wofür|wozu|wodurch|"
                    + "worauf|welche[rsnm]?|inwiefern|how|what|who|where|when|why|which)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Questions() {}

    /** @return at least one */
    static List<String> of(String asked) {
        var questions = new ArrayList<String>();
        for (Sentences.Sentence sentence : Sentences.of(asked)) {
            for (String each : AND.split(sentence.text())) {
                if (each.strip().length() > 2 && questions.size() < MOST) questions.add(each.strip());
            }
        }
        return questions.isEmpty() ? List.of(asked.strip()) : questions;
    }
}
