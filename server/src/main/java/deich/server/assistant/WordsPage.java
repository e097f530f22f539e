// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.gate.Checked;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An answer once more, in a language model's words, each sentence with what its sources say to it. */
@Controller
public final class WordsPage {
    private final Bookcase bookcase;
    private final Rephrasing rephrasing;

    public WordsPage(Bookcase bookcase, Rephrasing rephrasing) {
        this.bookcase = bookcase;
        this.rephrasing = rephrasing;
    }

    /** @param trouble why there is nothing; empty when there is */
    public record Page(Said said, Tabs tabs, String question, String model, String trouble, List<Sentence> sentences)
            implements Speaks {}

    /** @param verdict what its sources say to it, in words @param tag for its look: met, unknown or missed */
    public record Sentence(String text, String verdict, String tag) {}

    @Needs(Right.READ)
    @PostMapping("/b/{stock}/assistent/worte")
    Html words(Desk desk, @RequestParam(name = "frage", defaultValue = "") String asked) {
        if (!rephrasing.there()) throw new Missing();
        String question = asked.strip();
        Said said = desk.said("assistant");
        Rephrasing.Words words =
                rephrasing.of(desk, bookcase.answer(desk.visit().organisation().id(), question));
        List<Sentence> sentences =
                words.sentences().stream().map(each -> sentence(said, each)).toList();
        var page = new Page(said, Tabs.of(desk, "assistent"), question, words.model(), words.trouble(), sentences);
        return desk.visit().partial()
                ? Html.page("assistant/said.jte", desk.frame("", ""), page)
                : Html.page("assistant/words.jte", desk.frame(said.t("words.title"), "assistent"), page);
    }

    private static Sentence sentence(Said said, Checked checked) {
        String tag = !checked.covered() ? "missed" : checked.doubtful() ? "unknown" : "met";
        return new Sentence(checked.text(), Rephrasing.verdict(said, checked), tag);
    }
}
