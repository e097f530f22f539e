// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Question;
import deich.report.view.FactWords;
import deich.report.view.Telling;
import java.util.List;

/** A question that would decide something: what, whom to ask, what for. */
public record Asking(String question, String ask, String decides, String fact) {

    static List<Asking> of(Telling telling) {
        return telling.assessment().questions().stream()
                .map(question -> of(telling, question))
                .toList();
    }

    private static Asking of(Telling telling, Question question) {
        List<String> requirements = question.decides().stream()
                .map(Question.Target::requirement)
                .distinct()
                .toList();
        String decides = telling.text(
                "question.decides",
                telling.words().list(requirements),
                question.decides().size(),
                question.alone());
        String ask = question.ask().isBlank() ? telling.text("ask.nobody") : question.ask();
        return new Asking(
                new FactWords(telling).question(question.fact()),
                ask,
                decides,
                question.fact().toString());
    }
}
