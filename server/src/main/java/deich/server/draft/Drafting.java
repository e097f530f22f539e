// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import deich.assistant.draft.Head;
import deich.assistant.draft.Markdown;
import deich.assistant.draft.Release;
import deich.assistant.draft.Restyling;
import deich.assistant.draft.Stored;
import deich.assistant.gate.Plain;
import deich.assistant.readability.ScoredSentence;
import deich.report.paper.odt.OdtPaper;
import deich.server.Settings;
import deich.server.assistant.Models;
import deich.server.assistant.PeopleNames;
import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.measure.MeasureJob;
import deich.server.restart.RestartJob;
import deich.server.restart.Variants;
import deich.server.stock.Authors;
import deich.server.work.Jobs;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.assistant.Draft;
import deich.store.assistant.Drafts;
import deich.store.run.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Drafts of the organisation that asks, behind pages and programs. What is another's is not there. */
public final class Drafting {
    private final Store store;
    private final Workbench workbench;
    private final Jobs jobs;
    private final Authors authors;
    private final Models models;
    private final Facts.Tools tools;
    private final Choices choices;
    private final String version;

    Drafting(
            Store store,
            Workbench workbench,
            Jobs jobs,
            Authors authors,
            Variants variants,
            RestartJob restarts,
            MeasureJob measures,
            Models models,
            Settings settings) {
        this.store = store;
        this.workbench = workbench;
        this.jobs = jobs;
        this.authors = authors;
        this.models = models;
        this.version = settings.version();
        this.choices = new Choices(workbench, variants, measures);
        this.tools = new Facts.Tools(workbench, choices, variants, restarts, measures, version);
    }

    Choices choices() {
        return choices;
    }

    /** From what is in memory; nothing is computed or kept. */
    public Found found(Desk desk, Wish wish) {
        return new Facts(desk, wish, tools).found();
    }

    /** In a language model's words, as far as they keep to the facts; a model that is busy, or none, keeps nobody from the draft. */
    public Found.Made restyled(Desk desk, Found.Made made) {
        try (Models.Place place = models.place()) {
            return place == null
                    ? made
                    : new Found.Made(Restyling.of(made.draft(), models.of(desk), Plain::fits, place.stop())
                            .draft());
        }
    }

    public Draft keep(Desk desk, Found.Made made) {
        Stored stored = Stored.of(made.draft());
        return store.drafts()
                .keep(
                        desk.opened().stock().id(),
                        desk.opened().version(),
                        organisation(desk),
                        made.draft().kind().name(),
                        made.draft().title().text(),
                        stored.text(),
                        stored.marker(),
                        desk.visit().actor());
    }

    /** Orders what lacks, but for what is on its way. @return the runs to wait for, as far as there are any */
    public List<Run> order(Desk desk, Found.Lacking lacking) {
        return lacking.runs().stream().map(needed -> order(desk, needed)).toList();
    }

    private Run order(Desk desk, Found.Needed needed) {
        Run there = Course.of(jobs, desk, needed.kind(), needed.order(), "").run();
        return there != null && !there.state().over()
                ? there
                : jobs.ask(
                        desk.opened(),
                        needed.kind(),
                        needed.order(),
                        desk.visit().actor());
    }

    /** How far the first of what lacks is. @param href of the page that waits */
    Course course(Desk desk, Found.Lacking lacking, String href) {
        Found.Needed first = lacking.runs().getFirst();
        return Course.of(jobs, desk, first.kind(), first.order(), href);
    }

    /** The newest first. */
    public List<Drafts.Listed> all(Desk desk) {
        return store.drafts().of(desk.opened().stock().id(), organisation(desk));
    }

    /** @throws Missing when the organisation has none of this id here */
    public Draft find(Desk desk, UUID id) {
        Draft found = store.drafts().find(desk.opened().stock().id(), organisation(desk), id);
        if (found == null) throw new Missing();
        return found;
    }

    /**
     * @param digest of the text that was changed; empty for whatever it is
     * @return false when it is released, or somebody else changed it meanwhile
     * @throws deich.store.StoreFault when it is empty or too long
     */
    public boolean change(Desk desk, UUID id, String digest, String text) {
        Draft draft = find(desk, id);
        String read = digest.isEmpty() ? Drafts.digest(draft.text()) : digest;
        // browsers send line ends of their own kind
        String lines = text.replace("\r\n", "\n");
        return store.drafts()
                .change(
                        desk.opened().stock().id(),
                        organisation(desk),
                        id,
                        read,
                        lines,
                        desk.visit().actor());
    }

    /** @param digest of the text that was read @return false when the text is another, or somebody released it before */
    public boolean release(Desk desk, UUID id, String digest) {
        find(desk, id);
        return store.drafts()
                .release(
                        desk.opened().stock().id(),
                        organisation(desk),
                        id,
                        digest,
                        desk.visit().actor());
    }

    /** @throws Missing when the organisation has none of this id here */
    public void delete(Desk desk, UUID id) {
        if (!store.drafts()
                .delete(
                        desk.opened().stock().id(),
                        organisation(desk),
                        id,
                        desk.visit().actor())) throw new Missing();
    }

    private static String organisation(Desk desk) {
        return desk.visit().organisation().id();
    }

    public String name(Desk desk, @Nullable UUID person) {
        return person == null ? "" : authors.name(desk.visit(), person);
    }

    /** The same for the lines of one list. */
    public PeopleNames names(Desk desk) {
        return new PeopleNames(person -> authors.name(desk.visit(), person));
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, workbench.zone());
    }

    /** Lines that people took out and put in since it was made. */
    public static List<String> changes(Draft kept) {
        return Release.changes(kept.made().lines().toList(), kept.text().lines().toList());
    }

    /** What makes a sentence hard to read, each with what to do. */
    public static List<String> advice(Desk desk, ScoredSentence sentence) {
        return sentence.obstacles().stream()
                .map(o -> o.advice(desk.visit().locale()))
                .toList();
    }

    /** What stands above the text, for people and machines. */
    public Head head(Desk desk, Draft kept, deich.assistant.draft.Draft draft) {
        Instant at = kept.releasedAt();
        return at == null ? Head.of(draft) : Head.released(draft, name(desk, kept.releasedBy()), day(at));
    }

    /**
     * The text as a file; that it went out stands in the audit log.
     *
     * @param file {@code entwurf.md}, {@code entwurf.html} or {@code entwurf.odt}
     * @throws Missing when there is none of this name
     */
    public ResponseEntity<byte[]> file(Desk desk, UUID id, String file) {
        Draft kept = find(desk, id);
        var draft = new Stored(kept.text(), kept.marker()).draft();
        Head head = head(desk, kept, draft);
        var answer = ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString());
        byte[] bytes = switch (file) {
            case "entwurf.md" -> Markdown.of(draft, head).getBytes(StandardCharsets.UTF_8);
            case "entwurf.html" -> deich.assistant.draft.Html.of(draft, head).getBytes(StandardCharsets.UTF_8);
            case "entwurf.odt" -> odt(draft, head);
            default -> throw new Missing();
        };
        store.audit()
                .append(
                        desk.visit().actor(),
                        "draft.exported",
                        "draft:" + id,
                        Map.of("file", file, "digest", Drafts.digest(kept.text())));
        return answer.contentType(MediaType.parseMediaType(type(file))).body(bytes);
    }

    private static String type(String file) {
        return file.endsWith(".md")
                ? "text/markdown;charset=UTF-8"
                : file.endsWith(".html") ? "text/html;charset=UTF-8" : "application/vnd.oasis.opendocument.text";
    }

    private byte[] odt(deich.assistant.draft.Draft draft, Head head) {
        var out = new ByteArrayOutputStream();
        String page = deich.server.frame.Said.of(draft.locale(), "draft").t("page.of");
        try {
            OdtPaper.write(DraftPaper.of(draft, head, page), "Deich " + version, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
