// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A document opened at the passage that was cited. */
@Controller
public final class SourcePage {
    /** Passages shown before and after. */
    private static final int AROUND = 12;

    private final Bookcase bookcase;

    public SourcePage(Bookcase bookcase) {
        this.bookcase = bookcase;
    }

    /** @param before how many passages stand before what is shown @param after how many behind */
    public record Page(Said said, Tabs tabs, String trust, List<Shown> passages, int before, int after)
            implements Speaks {}

    /**
     * @param page empty where the document has none
     * @param start the text up to the cited words; all of it where nothing is cited
     * @param cited empty where nothing is
     */
    public record Shown(String id, String heading, String page, String start, String cited, String end, boolean here) {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/assistent/quelle/{document}")
    Html page(
            Desk desk,
            @PathVariable("document") String id,
            @RequestParam(name = "stelle", defaultValue = "") String passage,
            @RequestParam(name = "von", defaultValue = "0") int from,
            @RequestParam(name = "bis", defaultValue = "0") int to) {
        String organisation = desk.visit().organisation().id();
        Document document = bookcase.document(organisation, id);
        List<Passage> all = document.passages();
        int at = IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(passage))
                .findFirst()
                .orElse(0);
        int first = Math.max(0, at - AROUND);
        int last = Math.min(all.size(), at + AROUND + 1);
        Said said = desk.said("assistant");
        List<Shown> shown = IntStream.range(first, last)
                .mapToObj(i -> shown(said, all.get(i), i == at, from, to))
                .toList();
        var page = new Page(said, Tabs.of(desk, ""), said.of(document.provenance()), shown, first, all.size() - last);
        return Html.page("assistant/source.jte", desk.frame(document.title(), "assistent"), page);
    }

    /** By its official identifier, or by its number within a document that has none. */
    private static String called(Said said, Passage passage) {
        String number = passage.document() + "#";
        return passage.id().startsWith(number)
                ? said.t("source.number", passage.id().substring(number.length()))
                : passage.id();
    }

    private static Shown shown(Said said, Passage passage, boolean here, int from, int to) {
        String text = passage.text();
        int begin = here ? Math.clamp(from, 0, text.length()) : text.length();
        int end = here ? Math.clamp(to, begin, text.length()) : text.length();
        String page = passage.page().isPresent()
                ? said.t("source.page", passage.page().getAsInt())
                : "";
        String heading = passage.title().isBlank()
                ? (passage.path().isEmpty() ? "" : passage.path().getLast())
                : passage.title();
        return new Shown(
                called(said, passage),
                heading,
                page,
                text.substring(0, begin),
                text.substring(begin, end),
                text.substring(end),
                here);
    }
}
