// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.find.Removal;
import deich.assistant.source.Problem;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.Store;
import deich.store.assistant.Kept;
import deich.store.people.Right;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What an organisation handed over: taken in, said to be valid, deleted with proof. */
@Controller
public final class DocumentsPage {
    private static final String PATH = "assistent/unterlagen";

    private final Store store;
    private final Handing handing;
    private final Bookcase bookcase;

    public DocumentsPage(Store store, Handing handing, Bookcase bookcase) {
        this.store = store;
        this.handing = handing;
        this.bookcase = bookcase;
    }

    /** @param problems why it cannot be asked; empty when it can */
    public record Row(
            String href,
            String id,
            String title,
            String name,
            String purpose,
            String deleteOn,
            String by,
            boolean vouched,
            String problems,
            String proposals) {}

    /** @param done what was done, for people; empty for nothing @param remarks what was left out of what came in @param unread of the operator's texts */
    public record Page(
            Said said,
            Tabs tabs,
            String action,
            List<Row> rows,
            String done,
            List<String> remarks,
            List<String> problems,
            String title,
            String purpose,
            String deleteOn,
            List<String> unread)
            implements Speaks {}

    private record Told(String done, List<String> remarks, List<String> problems) {
        static final Told NOTHING = new Told("", List.of(), List.of());
    }

    private record Typed(String title, String purpose, String deleteOn) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    @Needs(Right.IMPORT)
    @GetMapping("/b/{stock}/assistent/unterlagen")
    Html page(Desk desk) {
        return page(desk, Told.NOTHING, Typed.NOTHING);
    }

    @Needs(Right.IMPORT)
    @PostMapping("/b/{stock}/assistent/unterlagen")
    Html keep(
            Desk desk,
            @RequestParam(name = "datei", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "titel", defaultValue = "") String title,
            @RequestParam(name = "zweck", defaultValue = "") String purpose,
            @RequestParam(name = "loeschen", defaultValue = "") String day)
            throws IOException {
        Said said = desk.said("assistant");
        var typed = new Typed(title, purpose, day);
        String name = file == null ? "" : String.valueOf(file.getOriginalFilename());
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        Handing.Result result = handing.keep(desk, new Handing.Sheet(name, title, purpose, day, bytes));
        Kept kept = result.kept();
        if (kept == null) return refused(desk, result.problems(), typed);
        String done = said.t("documents.kept", kept.title(), result.passages());
        return page(desk, new Told(done, result.remarks(), List.of()), Typed.NOTHING);
    }

    @Needs(Right.IMPORT)
    @PostMapping("/b/{stock}/assistent/unterlagen/{document}/gueltig")
    String vouch(Desk desk, @PathVariable("document") UUID id) {
        if (!store.documents()
                .vouch(desk.visit().organisation().id(), id, desk.visit().actor())) throw new Missing();
        return "redirect:" + desk.base() + "/" + PATH;
    }

    @Needs(Right.IMPORT)
    @PostMapping("/b/{stock}/assistent/unterlagen/{document}/loeschen")
    Html delete(Desk desk, @PathVariable("document") UUID id) {
        Bookcase.Gone gone = bookcase.delete(
                desk.visit().organisation().id(), id, desk.visit().actor());
        if (gone == null) throw new Missing();
        return page(desk, new Told(proof(desk.said("assistant"), gone), List.of(), List.of()), Typed.NOTHING);
    }

    private static String proof(Said said, Bookcase.Gone gone) {
        Removal removal = gone.removal();
        String title = gone.kept().title();
        String digest = gone.kept().digest();
        if (removal == null) return said.t("documents.gone.unread", title, digest);
        return said.t(
                removal.complete() ? "documents.gone" : "documents.gone.traces",
                title,
                removal.passages(),
                removal.bytesSearched(),
                digest,
                removal.traces());
    }

    private Html refused(Desk desk, List<String> problems, Typed typed) {
        return page(desk, new Told("", List.of(), problems), typed).status(422);
    }

    private static String sentence(Desk desk, Problem problem) {
        return problem.sentence(desk.visit().locale());
    }

    private Html page(Desk desk, Told told, Typed typed) {
        Said said = desk.said("assistant");
        String organisation = desk.visit().organisation().id();
        bookcase.of(organisation);
        PeopleNames names = PeopleNames.of(store);
        List<Row> rows = store.documents().of(organisation).stream()
                .map(kept -> row(desk, said, names, kept))
                .toList();
        var page = new Page(
                said,
                Tabs.of(desk, PATH),
                desk.base() + "/" + PATH,
                rows,
                told.done(),
                told.remarks(),
                told.problems(),
                typed.title(),
                typed.purpose(),
                typed.deleteOn(),
                bookcase.unread());
        return Html.page("assistant/documents.jte", desk.frame(said.t("documents.title"), "assistent"), page);
    }

    private Row row(Desk desk, Said said, PeopleNames names, Kept kept) {
        return new Row(
                desk.base() + "/assistent/quelle/" + kept.id(),
                kept.id().toString(),
                kept.title(),
                kept.name(),
                kept.purpose(),
                kept.deleteOn() == null ? "–" : said.words().date(kept.deleteOn()),
                names.of(kept.by()),
                kept.vouched(),
                String.join(
                        " ",
                        bookcase.problems(kept.id()).stream()
                                .map(p -> sentence(desk, p))
                                .toList()),
                ProposalsPage.href(desk, kept.id()));
    }
}
