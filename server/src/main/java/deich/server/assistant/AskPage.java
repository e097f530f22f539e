// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.ask.Answer;
import deich.assistant.ask.Citation;
import deich.assistant.ask.Extract;
import deich.assistant.ask.Part;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A question, and the sentences that answer it. Neither is kept, and neither stands in an address. */
@Controller
public final class AskPage {
    private final Bookcase bookcase;
    private final Models models;

    public AskPage(Bookcase bookcase, Models models) {
        this.bookcase = bookcase;
        this.models = models;
    }

    /**
     * @param parts empty before anything is asked
     * @param finding what was found with, where an embedding model is there; else empty
     * @param model whether a language model may be asked as well
     */
    public record Page(
            Said said, Tabs tabs, String action, String question, List<Told> parts, String finding, boolean model)
            implements Speaks {}

    /** One question of what was asked. */
    public record Told(String question, boolean covered, List<Found> found) {}

    /** A passage with the sentences of it. @param trust how far it is to be trusted */
    public record Found(String href, String place, String document, String trust, List<String> sentences) {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/assistent")
    Html page(Desk desk) {
        return page(desk, "", List.of());
    }

    @Needs(Right.READ)
    @PostMapping("/b/{stock}/assistent")
    Html answer(Desk desk, @RequestParam(name = "frage", defaultValue = "") String asked) {
        String question = asked.strip();
        if (question.isEmpty()) return page(desk, "", List.of());
        String organisation = desk.visit().organisation().id();
        Answer answer = bookcase.answer(organisation, question);
        return page(
                desk,
                question,
                answer.parts().stream().map(part -> told(desk, part)).toList());
    }

    private Html page(Desk desk, String question, List<Told> parts) {
        Said said = desk.said("assistant");
        boolean model = models.there() && parts.stream().anyMatch(Told::covered);
        var page = new Page(
                said, Tabs.of(desk, "assistent"), desk.base() + "/assistent", question, parts, finding(desk), model);
        return Html.page("assistant/ask.jte", desk.frame(said.t("ask.title"), "assistent"), page);
    }

    private String finding(Desk desk) {
        Bookcase.Finding finding = bookcase.finding(desk.visit().organisation().id());
        Said said = desk.said("assistant");
        if (finding.reading()) return said.t("ask.reading");
        return finding.model().isEmpty() ? "" : said.t("ask.embedding", finding.model());
    }

    private static Told told(Desk desk, Part part) {
        var found = new ArrayList<Found>();
        Citation before = null;
        for (Extract extract : part.extracts()) {
            Citation citation = extract.citation();
            if (before != null && samePassage(before, citation)) {
                Found last = found.removeLast();
                var sentences = new ArrayList<>(last.sentences());
                sentences.add(extract.text());
                found.add(new Found(last.href(), last.place(), last.document(), last.trust(), sentences));
            } else found.add(found(desk, extract));
            before = citation;
        }
        return new Told(part.question(), part.covered(), found);
    }

    private static Found found(Desk desk, Extract extract) {
        Citation citation = extract.citation();
        Said said = desk.said("assistant");
        String path = String.join(" › ", citation.path());
        String place = citation.page().isPresent()
                ? said.t("ask.page", path, citation.page().getAsInt())
                : path;
        return new Found(
                href(desk, citation), place, citation.title(), said.of(citation.provenance()), List.of(extract.text()));
    }

    private static boolean samePassage(Citation one, Citation other) {
        return one.document().equals(other.document()) && one.passage().equals(other.passage());
    }

    private static String href(Desk desk, Citation citation) {
        return place(desk, citation.document(), citation.passage()) + "&von=" + citation.from() + "&bis="
                + citation.to() + "#stelle";
    }

    /** A passage of a document, opened. */
    static String source(Desk desk, String document, String passage) {
        return place(desk, document, passage) + "#stelle";
    }

    private static String place(Desk desk, String document, String passage) {
        return desk.base() + "/assistent/quelle/" + encoded(document) + "?stelle=" + encoded(passage);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
