// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assistant.extract.Extraction;
import deich.assistant.extract.Proposal;
import deich.assistant.find.Removal;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import deich.server.assistant.Bookcase;
import deich.server.assistant.Handing;
import deich.server.assistant.Proposing;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.store.Store;
import deich.store.assistant.Kept;
import deich.store.people.Right;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Documents of the organisation that asks: handed over, said to be valid, read for proposals, deleted with proof. Proposals
 * are only read here: what enters an inventory is confirmed by a person who sees the words, on the pages.
 */
@RestController
public final class DocumentsIn {
    private final Store store;
    private final Bookcase bookcase;
    private final Handing handing;
    private final Proposing proposing;

    public DocumentsIn(Store store, Bookcase bookcase, Handing handing, Proposing proposing) {
        this.store = store;
        this.bookcase = bookcase;
        this.handing = handing;
        this.proposing = proposing;
    }

    /** @param readable whether it can be asked */
    record Row(
            UUID id,
            String name,
            String title,
            String purpose,
            boolean vouched,
            @Nullable LocalDate deleteOn,
            String digest,
            long size,
            Instant kept,
            boolean readable) {}

    record All(List<Row> documents) {}

    /** @param passages how many can be asked @param remarks what was left out of it */
    record Taken(Row document, int passages, List<String> remarks) {}

    /**
     * The proof that it is gone.
     *
     * @param searched whether it stood in this server's index at all
     * @param complete whether nothing of it was found afterwards
     */
    record Gone(
            UUID id, String digest, boolean searched, int passages, long bytesSearched, int traces, boolean complete) {}

    /** @param value by sort: a kind of component, the name of another, a length such as 24h, a role */
    record Proposed(
            int number,
            Proposal.Sort sort,
            String subject,
            String value,
            Proposal.Confidence confidence,
            String passage,
            @Nullable Integer page,
            String words) {}

    record Place(
            String passage, List<String> path, @Nullable Integer page, String text) {}

    /** @param precision by its own estimate, 0 to 1 @param passages to read instead, where proposals would be wrong too often */
    record Proposals(Provenance trust, double precision, List<Proposed> proposals, List<Place> passages) {}

    @Needs(Right.IMPORT)
    @GetMapping("/api/v1/stocks/{stock}/documents")
    All all(Desk desk) {
        String organisation = own(desk);
        bookcase.of(organisation);
        return new All(
                store.documents().of(organisation).stream().map(this::row).toList());
    }

    private static String own(Desk desk) {
        return desk.visit().organisation().id();
    }

    private Row row(Kept kept) {
        return new Row(
                kept.id(),
                kept.name(),
                kept.title(),
                kept.purpose(),
                kept.vouched(),
                kept.deleteOn(),
                kept.digest(),
                kept.size(),
                kept.at(),
                bookcase.readable(kept.id()));
    }

    @Needs(Right.IMPORT)
    @PostMapping("/api/v1/stocks/{stock}/documents")
    Taken take(
            Desk desk,
            @RequestParam("file") MultipartFile file,
            @RequestParam("purpose") String purpose,
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "deleteOn", defaultValue = "") String deleteOn)
            throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        Handing.Result result = handing.keep(desk, new Handing.Sheet(name, title, purpose, deleteOn, file.getBytes()));
        Kept kept = result.kept();
        if (kept == null)
            throw Refusal.invalid(result.problems().stream()
                    .map(one -> Trouble.of("file", one))
                    .toList());
        return new Taken(row(kept), result.passages(), result.remarks());
    }

    @Needs(Right.IMPORT)
    @GetMapping("/api/v1/stocks/{stock}/documents/{document}")
    Row one(Desk desk, @PathVariable("document") UUID id) {
        bookcase.of(own(desk));
        Kept kept = store.documents().find(own(desk), id);
        if (kept == null) throw new Missing();
        return row(kept);
    }

    @Needs(Right.IMPORT)
    @PutMapping("/api/v1/stocks/{stock}/documents/{document}/vouched")
    Row vouch(Desk desk, @PathVariable("document") UUID id) {
        if (!store.documents().vouch(own(desk), id, desk.visit().actor())) throw new Missing();
        return one(desk, id);
    }

    @Needs(Right.IMPORT)
    @DeleteMapping("/api/v1/stocks/{stock}/documents/{document}")
    Gone delete(Desk desk, @PathVariable("document") UUID id) {
        Bookcase.Gone gone = bookcase.delete(own(desk), id, desk.visit().actor());
        if (gone == null) throw new Missing();
        Removal removal = gone.removal();
        String digest = gone.kept().digest();
        return removal == null
                ? new Gone(id, digest, false, 0, 0, 0, true)
                : new Gone(
                        id,
                        digest,
                        true,
                        removal.passages(),
                        removal.bytesSearched(),
                        (int) removal.traces(),
                        removal.complete());
    }

    @Needs(Right.IMPORT)
    @GetMapping("/api/v1/stocks/{stock}/documents/{document}/proposals")
    Proposals proposals(Desk desk, @PathVariable("document") UUID id) {
        Proposing.Read read = proposing.read(desk, id);
        Extraction extraction = read.extraction();
        var proposals = new ArrayList<Proposed>();
        for (Proposal each : extraction.proposals())
            proposals.add(new Proposed(
                    proposals.size(),
                    each.sort(),
                    each.subject(),
                    each.value(),
                    each.confidence(),
                    each.evidence().passage(),
                    Questions.number(each.evidence().page()),
                    each.evidence().words()));
        List<Place> passages = extraction.passages().stream()
                .map((Passage each) -> new Place(each.id(), each.path(), Questions.number(each.page()), each.text()))
                .toList();
        return new Proposals(read.document().provenance(), extraction.estimate().precision(), proposals, passages);
    }
}
