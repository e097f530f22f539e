// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import deich.assistant.draft.Head;
import deich.assistant.draft.Part;
import deich.assistant.draft.Stored;
import deich.assistant.readability.Readability;
import deich.assistant.readability.Score;
import deich.server.assistant.Tabs;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.StoreFault;
import deich.store.assistant.Draft;
import deich.store.assistant.Drafts;
import deich.store.people.Right;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One draft: read, change, answer for, take along, delete. */
@Controller
public final class DraftPage {
    private static final String ONE = "/b/{stock}/assistent/entwuerfe/{draft}";
    private static final int SENTENCES = 40;

    private final Drafting drafting;

    public DraftPage(Drafting drafting) {
        this.drafting = drafting;
    }

    /** A sentence that is hard to read. @param advice what makes it so, each with what to do */
    public record Hard(String sentence, List<String> advice) {}

    /** A line of what changed. @param added else it was taken out */
    public record Line(boolean added, String text) {}

    /**
     * @param text as it is edited: Markdown
     * @param digest of it
     * @param figures as they were put in when it was made
     * @param unknown what the inventory does not say
     * @param withheld what is not published with it; empty for what is not for the public
     * @param more hard sentences that are not listed
     */
    public record Page(
            Said said,
            Tabs tabs,
            String here,
            String title,
            String kind,
            String made,
            String state,
            boolean released,
            boolean mayChange,
            String language,
            Head head,
            List<Part> parts,
            String text,
            String digest,
            String ease,
            List<Hard> hard,
            int more,
            List<Stored.Given> figures,
            List<String> unknown,
            List<Line> changes,
            List<String> withheld,
            String done,
            List<String> problems)
            implements Speaks {}

    @Needs(Right.READ)
    @GetMapping(ONE)
    Html page(Desk desk, @PathVariable("draft") UUID id) {
        return page(desk, id, "", List.of());
    }

    @Needs(Right.EXPORT)
    @PostMapping(ONE)
    Html change(
            Desk desk,
            @PathVariable("draft") UUID id,
            @RequestParam(name = "stand", defaultValue = "") String digest,
            @RequestParam(name = "text", defaultValue = "") String text) {
        Said said = desk.said("draft");
        try {
            return drafting.change(desk, id, digest, text)
                    ? page(desk, id, said.t("draft.changed"), List.of())
                    : page(desk, id, "", List.of(said.t("draft.meanwhile"))).status(409);
        } catch (StoreFault fault) {
            return page(desk, id, "", List.of(fault.sentence(desk.visit().locale())))
                    .status(422);
        }
    }

    @Needs(Right.EXPORT)
    @PostMapping(ONE + "/freigeben")
    Html release(
            Desk desk,
            @PathVariable("draft") UUID id,
            @RequestParam(name = "stand", defaultValue = "") String digest,
            @RequestParam(name = "gelesen", defaultValue = "false") boolean read) {
        Said said = desk.said("draft");
        if (!read) return page(desk, id, "", List.of(said.t("draft.unread"))).status(422);
        return drafting.release(desk, id, digest)
                ? page(desk, id, said.t("draft.released"), List.of())
                : page(desk, id, "", List.of(said.t("draft.meanwhile"))).status(409);
    }

    @Needs(Right.EXPORT)
    @PostMapping(ONE + "/loeschen")
    Object delete(
            Desk desk,
            @PathVariable("draft") UUID id,
            @RequestParam(name = "sicher", defaultValue = "false") boolean sure) {
        if (!sure)
            return page(desk, id, "", List.of(desk.said("draft").t("draft.unsure")))
                    .status(422);
        drafting.delete(desk, id);
        return "redirect:" + desk.base() + "/" + DraftsPage.PATH;
    }

    /** @throws Missing when there is no such file */
    @Needs(Right.EXPORT)
    @GetMapping(ONE + "/{file}")
    ResponseEntity<byte[]> file(Desk desk, @PathVariable("draft") UUID id, @PathVariable("file") String file) {
        return drafting.file(desk, id, file);
    }

    private Html page(Desk desk, UUID id, String done, List<String> problems) {
        Said said = desk.said("draft");
        Draft kept = drafting.find(desk, id);
        var stored = new Stored(kept.text(), kept.marker());
        deich.assistant.draft.Draft draft = stored.draft();
        Score score = Readability.of(draft.prose());
        List<Hard> hard = score.hard().stream()
                .limit(SENTENCES)
                .map(s -> new Hard(s.text(), Drafting.advice(desk, s)))
                .toList();
        var page = new Page(
                said,
                Tabs.of(desk, ""),
                desk.base() + "/" + DraftsPage.PATH + "/" + id,
                draft.title().text(),
                said.t("sort." + Sort.word(kept.kind())),
                said.t(
                        "draft.made.by",
                        said.words().date(drafting.day(kept.at())),
                        drafting.name(desk, kept.by()),
                        kept.version()),
                state(desk, said, kept),
                kept.released(),
                desk.may(Right.EXPORT),
                draft.locale().getLanguage(),
                drafting.head(desk, kept, draft),
                draft.parts(),
                kept.text(),
                Drafts.digest(kept.text()),
                said.t(
                        "draft.ease",
                        Math.round(score.flesch()),
                        score.grade(),
                        score.hard().size()),
                hard,
                score.hard().size() - hard.size(),
                stored.figures(),
                stored.unknown(),
                Drafting.changes(kept).stream()
                        .filter(line -> line.length() > 1)
                        .map(line -> new Line(line.startsWith("+"), line.substring(1)))
                        .toList(),
                draft.kind() == deich.assistant.draft.Kind.NOTICE ? withheld(draft) : List.of(),
                done,
                problems);
        return Html.page("draft/draft.jte", desk.frame(page.title(), "assistent"), page);
    }

    private String state(Desk desk, Said said, Draft kept) {
        var at = kept.releasedAt();
        return at == null
                ? said.t("state.open")
                : said.t(
                        "state.released.on",
                        said.words().date(drafting.day(at)),
                        drafting.name(desk, kept.releasedBy()));
    }

    /** What a notice was made from, and how that is classified: for the office, not for the public. */
    private static List<String> withheld(deich.assistant.draft.Draft draft) {
        var withheld = new java.util.ArrayList<String>();
        withheld.add(Head.of(draft).mark());
        withheld.addAll(draft.marking().sources());
        return withheld;
    }
}
