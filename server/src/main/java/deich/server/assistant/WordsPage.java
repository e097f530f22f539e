// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.ask.Answer;
import deich.assistant.ask.Ask;
import deich.assistant.ask.Part;
import deich.assistant.ask.Rewording;
import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.gate.Checked;
import deich.assistant.gate.Reworded;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An answer once more, in a language model's words, each sentence with what its sources say to it. */
@Controller
public final class WordsPage {
    /** As long as for a draft: of the few places at the model nobody holds one for longer. */
    private static final int LONGEST_MINUTES = 3;

    private final Bookcase bookcase;
    private final Models models;
    private final SecureRandom random = new SecureRandom();

    public WordsPage(Bookcase bookcase, Models models) {
        this.bookcase = bookcase;
        this.models = models;
    }

    /** @param trouble why there is nothing; empty when there is */
    public record Page(Said said, Tabs tabs, String question, String model, String trouble, List<Sentence> sentences)
            implements Speaks {}

    /** @param verdict what its sources say to it, in words @param tag for its look: met, unknown or missed */
    public record Sentence(String text, String verdict, String tag) {}

    @Needs(Right.READ)
    @PostMapping("/b/{stock}/assistent/worte")
    Html words(Desk desk, @RequestParam(name = "frage", defaultValue = "") String asked) {
        if (!models.there()) throw new Missing();
        Said said = desk.said("assistant");
        try (Models.Place place = models.place()) {
            return place == null
                    ? page(desk, asked, "", said.t("words.busy"), List.of())
                    : answered(desk, said, asked.strip());
        }
    }

    private Html answered(Desk desk, Said said, String asked) {
        String organisation = desk.visit().organisation().id();
        Library library = bookcase.of(organisation);
        Answer answer = new Ask(library).answer(asked, Sight.of(organisation));
        var stop = new Stop();
        CompletableFuture.delayedExecutor(LONGEST_MINUTES, TimeUnit.MINUTES).execute(stop::press);
        ChatModel model = models.of(desk);
        var rewording = new Rewording(model, library, organisation, desk.visit().locale(), random);
        var sentences = new ArrayList<Sentence>();
        String trouble = "";
        for (Part part : answer.parts())
            for (Reworded each : rewording.of(part, stop)) {
                TalkFailed.Why failed = each.failed();
                if (failed != null)
                    trouble = new TalkFailed(failed, "").sentence(desk.visit().locale());
                else if (!each.extract()) each.sentences().forEach(sentence -> sentences.add(sentence(said, sentence)));
            }
        if (sentences.isEmpty() && trouble.isEmpty())
            trouble = said.t(answer.covered() ? "words.none" : "words.uncovered");
        return page(desk, asked, model.name(), trouble, sentences);
    }

    private static Sentence sentence(Said said, Checked checked) {
        String places = String.join(", ", checked.citations());
        return switch (checked.state()) {
            case Checked.Covered(double _, boolean differs) ->
                new Sentence(
                        checked.text(),
                        said.t(differs ? "words.negation" : "words.covered", places),
                        differs ? "unknown" : "met");
            case Checked.NotCovered no ->
                new Sentence(checked.text(), said.t("words.uncovered.because", no.why(said.locale())), "missed");
        };
    }

    private static Html page(Desk desk, String question, String model, String trouble, List<Sentence> sentences) {
        Said said = desk.said("assistant");
        var page = new Page(said, Tabs.of(desk, "assistent"), question, model, trouble, sentences);
        return desk.visit().partial()
                ? Html.page("assistant/said.jte", desk.frame("", ""), page)
                : Html.page("assistant/words.jte", desk.frame(said.t("words.title"), "assistent"), page);
    }
}
