// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.ask.Answer;
import deich.assistant.ask.Part;
import deich.assistant.ask.Rewording;
import deich.assistant.gate.Checked;
import deich.assistant.gate.Reworded;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.TalkFailed;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** Answers in a language model's words, behind pages and programs; each sentence with what its sources say to it. */
public final class Rephrasing {
    private final Bookcase bookcase;
    private final Models models;
    private final SecureRandom random = new SecureRandom();

    Rephrasing(Bookcase bookcase, Models models) {
        this.bookcase = bookcase;
        this.models = models;
    }

    /**
     * @param model what it is called; empty when none was asked
     * @param trouble why there is nothing, or not all, for people; empty when there is
     * @param sentences those with a proof and those without, in their order
     */
    public record Words(String model, String trouble, List<Checked> sentences) {}

    /** Whether there is a model to ask. */
    public boolean there() {
        return models.there();
    }

    /** @param answer that this organisation was just given */
    public Words of(Desk desk, Answer answer) {
        Said said = desk.said("assistant");
        if (!answer.parts().stream().anyMatch(Part::covered))
            return new Words("", said.t("words.uncovered"), List.of());
        try (Models.Place place = models.place()) {
            return place == null ? new Words("", said.t("words.busy"), List.of()) : asked(desk, said, answer, place);
        }
    }

    private Words asked(Desk desk, Said said, Answer answer, Models.Place place) {
        String organisation = desk.visit().organisation().id();
        ChatModel model = models.of(desk);
        var rewording = new Rewording(
                model, bookcase.known(), organisation, desk.visit().locale(), random);
        var sentences = new ArrayList<Checked>();
        String trouble = "";
        for (Part part : answer.parts())
            for (Reworded each : rewording.of(part, place.stop())) {
                TalkFailed.Why failed = each.failed();
                if (failed != null)
                    trouble = new TalkFailed(failed, "").sentence(desk.visit().locale());
                else if (!each.extract()) sentences.addAll(each.sentences());
            }
        if (sentences.isEmpty() && trouble.isEmpty()) trouble = said.t("words.none");
        return new Words(model.name(), trouble, sentences);
    }

    /** What its sources say to a sentence, for people. */
    public static String verdict(Said said, Checked checked) {
        String places = String.join(", ", checked.citations());
        return switch (checked.state()) {
            case Checked.Covered(double _, boolean differs) ->
                said.t(differs ? "words.negation" : "words.covered", places);
            case Checked.NotCovered no -> said.t("words.uncovered.because", no.why(said.locale()));
        };
    }
}
