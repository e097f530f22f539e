// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assistant.map.Entry;
import deich.assistant.map.Old;
import deich.assistant.map.State;
import deich.server.assistant.Carried;
import deich.server.assistant.Carrying;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.store.people.Right;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Old requirements carried over to a new catalogue. The right is EDIT, as on the page: who edits an inventory knows what its
 * requirements mean, and no risk is accepted by saying what became of them.
 */
@RestController
public final class Mapped {
    private static final int MOST_AT_ONCE = 20;
    private static final int MOST_EACH = 20;

    private final Carrying carrying;

    public Mapped(Carrying carrying) {
        this.carrying = carrying;
    }

    /** A document to carry over, or to. */
    record Paper(String id, String title) {}

    record Papers(List<Paper> lists, List<Paper> catalogues) {}

    /** @param requirements ids in the list; at most 20 @param most proposals for each */
    record Wanted(
            String list,
            String catalogue,
            List<String> requirements,
            @Nullable Integer most) {}

    /** @param share for ordering, 0 to 1; no probability @param confirmed by so many other organisations */
    record Proposed(
            String control,
            String title,
            double share,
            List<String> like,
            List<String> words,
            State state,
            int confirmed,
            int rejected) {}

    /** @param ready false while they are being reckoned for the first time: ask again @param mapped of how many the newest are learned from @param behind newer decisions are being learned */
    record Offered(
            String requirement, boolean ready, int learnedFrom, int mapped, boolean behind, List<Proposed> proposals) {}

    record Offers(List<Offered> requirements) {}

    /** @param state PROPOSED takes a decision back */
    record Decided(String list, String catalogue, String requirement, String control, State state) {}

    /** Of the own organisation. @param uuid of the control; empty where the catalogue has none */
    record Kept(
            String requirement,
            String control,
            String uuid,
            State state,
            String by,
            @Nullable LocalDate on) {
        static Kept of(Entry entry) {
            return new Kept(entry.old(), entry.control(), entry.uuid(), entry.state(), entry.by(), entry.on());
        }
    }

    /** @param requirements in the list @param lost decisions whose control the catalogue does not have */
    record All(int requirements, long lost, List<Kept> decisions) {}

    @Needs(Right.EDIT)
    @GetMapping("/api/v1/stocks/{stock}/mapping-papers")
    Papers papers(Desk desk) {
        Carrying.Papers papers = carrying.papers(desk);
        return new Papers(
                papers.lists().stream()
                        .map(each -> new Paper(each.id(), each.title()))
                        .toList(),
                papers.catalogues().stream()
                        .map(each ->
                                new Paper(each.document().id(), each.document().title()))
                        .toList());
    }

    @Needs(Right.EDIT)
    @PostMapping("/api/v1/stocks/{stock}/mapping-proposals")
    Offers propose(Desk desk, @RequestBody Wanted wanted) {
        Carried work = open(desk, wanted.list(), wanted.catalogue());
        List<String> ids = wanted.requirements() == null ? List.of() : wanted.requirements();
        int most = wanted.most() == null ? Carrying.MOST : wanted.most();
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE || most < 1 || most > MOST_EACH)
            throw Refusal.invalid(
                    Trouble.of("requirements", desk.said("assistant").t("api.requirements", MOST_AT_ONCE, MOST_EACH)));
        List<Old> olds = ids.stream().map(id -> old(work, id)).toList();
        List<Carrying.Offer> offers = carrying.offers(desk, work, olds, most);
        var all = new ArrayList<Offered>();
        for (int i = 0; i < offers.size(); i++) {
            Carrying.Offer offer = offers.get(i);
            all.add(new Offered(
                    ids.get(i),
                    offer.ready(),
                    offer.from(),
                    offer.of(),
                    offer.behind(),
                    offer.offered().stream().map(Mapped::proposed).toList()));
        }
        return new Offers(all);
    }

    private static Old old(Carried work, String id) {
        Old old = work.old(id);
        if (old == null) throw new Missing();
        return old;
    }

    private Carried open(Desk desk, @Nullable String list, @Nullable String catalogue) {
        if (list == null || catalogue == null) throw new Missing();
        return carrying.open(desk, list, catalogue);
    }

    private static Proposed proposed(Carrying.Offered each) {
        return new Proposed(
                each.control().id(),
                each.control().title(),
                each.share(),
                each.like(),
                each.words(),
                each.state(),
                each.confirmed(),
                each.rejected());
    }

    @Needs(Right.EDIT)
    @GetMapping("/api/v1/stocks/{stock}/mappings")
    All all(Desk desk, @RequestParam("list") String list, @RequestParam("catalogue") String catalogue) {
        return told(desk, open(desk, list, catalogue));
    }

    private All told(Desk desk, Carried work) {
        return new All(
                work.olds().size(),
                carrying.lost(desk, work),
                carrying.review(desk, work).entries().stream().map(Kept::of).toList());
    }

    @Needs(Right.EDIT)
    @PostMapping("/api/v1/stocks/{stock}/mappings")
    All decide(Desk desk, @RequestBody Decided decided) {
        Carried work = open(desk, decided.list(), decided.catalogue());
        if (decided.requirement() == null || decided.control() == null || decided.state() == null) throw new Missing();
        carrying.decide(desk, work, decided.requirement(), decided.control(), decided.state());
        return told(desk, carrying.anew(work));
    }

    /** OSCAL's mapping collection of what is confirmed; 404 while nothing is. */
    @Needs(Right.EDIT)
    @GetMapping("/api/v1/stocks/{stock}/mappings/oscal")
    ResponseEntity<byte[]> oscal(
            Desk desk, @RequestParam("list") String list, @RequestParam("catalogue") String catalogue) {
        String json = carrying.oscal(desk, open(desk, list, catalogue));
        if (json == null) throw new Missing();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }
}
