// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.map.Drift;
import deich.assistant.map.Old;
import deich.assistant.map.State;
import deich.assistant.source.Catalogue;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.assistant.Kept;
import deich.store.people.Right;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Old requirements carried over, one after the other: proposals with their reasons, decided with the keyboard alone. Who may
 * edit may decide: it is work on words, no risk is accepted by it.
 */
@Controller
public final class MappingPage {
    private static final String PATH = "assistent/zuordnung";
    private static final int LONGEST_TEXT = 200_000;

    private final Carrying carrying;
    private final Handing handing;

    public MappingPage(Carrying carrying, Handing handing) {
        this.carrying = carrying;
        this.handing = handing;
    }

    /** To choose from. */
    public record Option(String id, String title) {}

    /** A pair that does not hold as the file has it. */
    public record Drifted(String old, String control, String what, String now) {}

    /** @param chosen list that was just handed over; may be empty @param drift summary of a drift report; empty when none was asked for */
    public record Start(
            Said said,
            Tabs tabs,
            String action,
            List<Option> lists,
            List<Option> catalogues,
            boolean imports,
            String chosen,
            String text,
            List<String> problems,
            String drift,
            List<Drifted> drifted)
            implements Speaks {}

    /** @param more what stands below the first paragraph @param share in whole percent; -1 for what was put in by hand @param state key: confirmed, rejected, proposed */
    public record Row(
            String control,
            String title,
            String place,
            String text,
            String more,
            String href,
            int share,
            List<String> words,
            List<String> like,
            String others,
            String state) {}

    /**
     * One requirement under review.
     *
     * @param number of it in the list, from 1
     * @param done how many are worked on @param lost decisions whose control is gone
     * @param before empty for none @param next empty for none
     * @param from how many were learned from @param of how many are confirmed, where that is more than can be; else 0
     * @param files query of the downloads @param here address of this very page
     */
    public record Page(
            Said said,
            Tabs tabs,
            String action,
            String list,
            String catalogue,
            String listTitle,
            String catalogueTitle,
            Old old,
            int number,
            int all,
            int done,
            int confirmed,
            long lost,
            String before,
            String next,
            String open,
            String files,
            String here,
            boolean ready,
            int from,
            int of,
            boolean behind,
            List<Row> rows,
            List<String> problems)
            implements Speaks {}

    @Needs(Right.EDIT)
    @GetMapping("/b/{stock}/assistent/zuordnung")
    Html page(
            Desk desk,
            @RequestParam(name = "liste", defaultValue = "") String list,
            @RequestParam(name = "katalog", defaultValue = "") String catalogue,
            @RequestParam(name = "alt", defaultValue = "") String old) {
        if (list.isEmpty() || catalogue.isEmpty()) return start(desk, "", "", List.of(), null);
        return page(desk, carrying.open(desk, list, catalogue), old, List.of());
    }

    private Html start(Desk desk, String chosen, String text, List<String> problems, @Nullable Drift drift) {
        Said said = desk.said("assistant");
        Carrying.Papers papers = carrying.papers(desk);
        var page = new Start(
                said,
                Tabs.of(desk, PATH),
                desk.base() + "/" + PATH,
                papers.lists().stream()
                        .map(each -> new Option(each.id(), each.title()))
                        .toList(),
                papers.catalogues().stream()
                        .map(each -> new Option(each.document().id(), title(each)))
                        .toList(),
                desk.may(Right.IMPORT),
                chosen,
                text,
                problems,
                drift == null
                        ? ""
                        : said.t(
                                "mapping.drift.sum",
                                drift.entries(),
                                drift.moved(),
                                drift.namesAnother(),
                                drift.dangling(),
                                drift.gone()),
                drift == null
                        ? List.of()
                        : drift.findings().stream()
                                .map(each -> drifted(said, each))
                                .toList());
        return Html.page("assistant/mapping.jte", desk.frame(said.t("mapping.title"), "assistent"), page)
                .status(problems.isEmpty() ? 200 : 422);
    }

    private static String title(Catalogue catalogue) {
        String title = catalogue.document().title();
        return catalogue.version().isBlank() ? title : title + " (" + catalogue.version() + ")";
    }

    private static Drifted drifted(Said said, Drift.Finding each) {
        String key = each.gone() ? "gone" : each.namesAnother() ? "another" : each.moved() ? "moved" : "dangles";
        return new Drifted(
                each.old(),
                each.control(),
                said.t("mapping.drift." + key),
                each.now().orElse("–"));
    }

    private Html page(Desk desk, Carried work, String asked, List<String> problems) {
        Said said = desk.said("assistant");
        String own = desk.visit().organisation().id();
        List<Old> olds = work.olds();
        Old old = work.old(asked);
        if (old == null) {
            String first = work.next(own, "");
            old = first == null ? olds.getFirst() : java.util.Objects.requireNonNull(work.old(first));
        }
        int at = olds.indexOf(old);
        Carrying.Offer offer = carrying.offer(desk, work, old, Carrying.MOST);
        String query = "?liste=" + encoded(work.list().id()) + "&katalog="
                + encoded(work.catalogue().document().id());
        String open = work.next(own, old.id());
        String action = desk.base() + "/" + PATH;
        var page = new Page(
                said,
                Tabs.of(desk, PATH),
                action,
                work.list().id(),
                work.catalogue().document().id(),
                work.list().title(),
                title(work.catalogue()),
                old,
                at + 1,
                olds.size(),
                (int) olds.stream().filter(each -> work.done(own, each.id())).count(),
                (int) work.of(own).stream().filter(each -> each.confirmed()).count(),
                carrying.lost(desk, work),
                at == 0 ? "" : action + query + alt(olds.get(at - 1).id()),
                at + 1 == olds.size()
                        ? ""
                        : action + query + alt(olds.get(at + 1).id()),
                open == null ? "" : action + query + alt(open),
                query,
                action + query + "&alt=" + encoded(old.id()),
                offer.ready(),
                offer.from(),
                offer.cut() ? offer.of() : 0,
                offer.behind(),
                offer.offered().stream()
                        .map(each -> row(desk, said, work, each))
                        .toList(),
                problems);
        return Html.page("assistant/review.jte", desk.frame(said.t("mapping.title"), "assistent"), page)
                .status(problems.isEmpty() ? 200 : 422);
    }

    private static Row row(Desk desk, Said said, Carried work, Carrying.Offered each) {
        String[] text = each.control().text().split("\n\n", 2);
        return new Row(
                each.control().id(),
                each.control().title(),
                String.join(" › ", each.control().path()),
                text[0],
                text.length > 1 ? text[1] : "",
                AskPage.source(
                        desk, work.catalogue().document().id(), each.control().id()),
                each.share() == 0 ? -1 : (int) Math.round(100 * each.share()),
                each.words(),
                each.like(),
                each.confirmed() + each.rejected() == 0
                        ? ""
                        : said.t("mapping.others", each.confirmed(), each.rejected()),
                each.state().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String alt(String id) {
        return "&alt=" + encoded(id) + "#anforderung";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Needs(Right.EDIT)
    @PostMapping("/b/{stock}/assistent/zuordnung")
    Object decide(Desk desk, @RequestParam Map<String, String> sent) {
        Carried work = carrying.open(desk, sent.getOrDefault("liste", ""), sent.getOrDefault("katalog", ""));
        String old = sent.getOrDefault("alt", "");
        if (work.old(old) == null) throw new Missing();
        String more = sent.getOrDefault("mehr", "").strip();
        if (!more.isEmpty() && work.control(more) == null)
            return page(desk, work, old, List.of(desk.said("assistant").t("mapping.more.none", more)));
        for (int i = 0; sent.containsKey("c." + i); i++) {
            State state = state(sent.getOrDefault("e." + i, ""));
            if (state != null) carrying.decide(desk, work, old, sent.getOrDefault("c." + i, ""), state);
        }
        if (!more.isEmpty()) carrying.decide(desk, work, old, more, State.CONFIRMED);
        Carried after = carrying.anew(work);
        // an undecided one is left for later: the next of the list comes first, then what is open
        String next = after.next(desk.visit().organisation().id(), old);
        return "redirect:" + desk.base() + "/" + PATH + "?liste="
                + encoded(work.list().id()) + "&katalog="
                + encoded(work.catalogue().document().id()) + alt(next == null ? old : next);
    }

    private static @Nullable State state(String said) {
        return switch (said) {
            case "ja" -> State.CONFIRMED;
            case "nein" -> State.REJECTED;
            case "offen" -> State.PROPOSED;
            default -> null;
        };
    }

    @Needs(Right.IMPORT)
    @PostMapping("/b/{stock}/assistent/zuordnung/liste")
    Html list(
            Desk desk,
            @RequestParam(name = "datei", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "titel", defaultValue = "") String title)
            throws IOException {
        Said said = desk.said("assistant");
        boolean typed = file == null || file.isEmpty();
        if (typed && text.isBlank() || text.length() > LONGEST_TEXT)
            return start(desk, "", text, List.of(said.t("mapping.list.missing")), null);
        String name = typed || file == null ? "anforderungen.csv" : String.valueOf(file.getOriginalFilename());
        if (!name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(csv|json)"))
            return start(desk, "", text, List.of(said.t("mapping.list.kind")), null);
        byte[] bytes = typed || file == null ? OldList.written(text) : file.getBytes();
        String called = title.isBlank() && typed ? said.t("mapping.list.name") : title;
        var result = handing.keep(desk, new Handing.Sheet(name, called, said.t("mapping.list.purpose"), "", bytes));
        Kept kept = result.kept();
        return kept == null
                ? start(desk, "", text, result.problems(), null)
                : start(desk, kept.id().toString(), "", List.of(), null);
    }

    @Needs(Right.EDIT)
    @PostMapping("/b/{stock}/assistent/zuordnung/abweichung")
    Html drift(
            Desk desk,
            @RequestParam(name = "datei", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "katalog", defaultValue = "") String catalogue)
            throws IOException {
        Catalogue chosen = carrying.catalogue(desk, catalogue);
        Drift drift = file == null ? null : carrying.drift(file.getBytes(), chosen);
        List<String> problems = drift == null ? List.of(desk.said("assistant").t("mapping.drift.none")) : List.of();
        return start(desk, "", "", problems, drift);
    }
}
