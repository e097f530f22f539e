// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.extract.Evidence;
import deich.assistant.extract.Proposal;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.stock.Versions;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.stock.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a document proposes: shown with its words, ticked by a person, looked at once more, and only then saved. */
@Controller
public final class ProposalsPage {
    private static final String PATH = "assistent/vorschlaege";

    private final Store store;
    private final Bookcase bookcase;
    private final Proposing proposing;
    private final Workbench workbench;

    public ProposalsPage(Store store, Bookcase bookcase, Proposing proposing, Workbench workbench) {
        this.store = store;
        this.bookcase = bookcase;
        this.proposing = proposing;
        this.workbench = workbench;
    }

    /** A document to choose. */
    public record Choice(String href, String title, String name, boolean vouched) {}

    public record Choices(Said said, Tabs tabs, List<Choice> documents) implements Speaks {}

    /** @param value what is proposed, in words @param page empty where the document has none */
    public record Row(
            int number,
            String sort,
            String subject,
            String value,
            String confidence,
            String href,
            String page,
            String words,
            boolean ticked) {}

    /** A passage to read instead. */
    public record Offered(String href, String heading, String page, String text) {}

    /**
     * @param vouched whether somebody said that the document is valid
     * @param estimate in whole percent
     * @param by who would confirm @param day on which
     */
    public record Page(
            Said said,
            Tabs tabs,
            String action,
            String title,
            boolean vouched,
            int estimate,
            List<Row> rows,
            List<Offered> passages,
            String by,
            String day,
            List<String> problems)
            implements Speaks {}

    /**
     * What would change.
     *
     * @param chosen numbers of the ticked proposals
     * @param left what cannot be taken, and why
     */
    public record Preview(
            Said said,
            Said stock,
            Tabs tabs,
            String base,
            String action,
            String title,
            List<Integer> chosen,
            List<String> fresh,
            List<String> left,
            List<Versions.Changed> changed,
            List<String> problems,
            String by,
            String day,
            String reason)
            implements Speaks {

        public boolean applies() {
            return problems.isEmpty() && !fresh.isEmpty();
        }
    }

    @Needs(Right.IMPORT)
    @GetMapping("/b/{stock}/assistent/vorschlaege")
    Html choose(Desk desk) {
        Said said = desk.said("assistant");
        String organisation = desk.visit().organisation().id();
        bookcase.of(organisation);
        List<Choice> documents = store.documents().of(organisation).stream()
                .filter(kept -> bookcase.problems(kept.id()).isEmpty())
                .map(kept -> new Choice(href(desk, kept.id()), kept.title(), kept.name(), kept.vouched()))
                .toList();
        var page = new Choices(said, Tabs.of(desk, PATH), documents);
        return Html.page("assistant/choose.jte", desk.frame(said.t("proposals.title"), "assistent"), page);
    }

    static String href(Desk desk, UUID document) {
        return desk.base() + "/" + PATH + "/" + document;
    }

    @Needs(Right.IMPORT)
    @GetMapping("/b/{stock}/assistent/vorschlaege/{document}")
    Html page(Desk desk, @PathVariable("document") UUID id) {
        return page(desk, id, proposing.read(desk, id), Set.of(), List.of());
    }

    private Html page(Desk desk, UUID id, Proposing.Read read, Set<Integer> ticked, List<String> problems) {
        Said said = desk.said("assistant");
        var extraction = read.extraction();
        var rows = new ArrayList<Row>();
        for (Proposal each : extraction.proposals())
            rows.add(row(desk, said, rows.size(), each, ticked.contains(rows.size())));
        List<Offered> passages =
                extraction.passages().stream().map(p -> offered(desk, said, p)).toList();
        var page = new Page(
                said,
                Tabs.of(desk, PATH),
                href(desk, id),
                read.document().title(),
                read.document().provenance() == Provenance.OWN,
                (int) Math.floor(100 * extraction.estimate().precision()),
                rows,
                passages,
                desk.visit().person().name(),
                said.words().date(workbench.today()),
                problems);
        return Html.page("assistant/proposals.jte", desk.frame(said.t("proposals.title"), "assistent"), page)
                .status(problems.isEmpty() ? 200 : 422);
    }

    private static Row row(Desk desk, Said said, int number, Proposal each, boolean ticked) {
        Evidence evidence = each.evidence();
        return new Row(
                number,
                said.of(each.sort()),
                each.subject(),
                value(said, each),
                said.of(each.confidence()),
                AskPage.source(desk, evidence.document(), evidence.passage()),
                evidence.page().isPresent()
                        ? said.t("source.page", evidence.page().getAsInt())
                        : "",
                evidence.words(),
                ticked);
    }

    private static String value(Said said, Proposal each) {
        if (each.sort().length()) return length(said, each.value());
        if (each.sort() != Proposal.Sort.COMPONENT) return each.value();
        return said.words().of(deich.model.inventory.Kind.valueOf(each.value().toUpperCase(Locale.ROOT)));
    }

    /** In words where that is exact; months and years stay as docs/formats.md writes them. */
    private static String length(Said said, String value) {
        String number = value.replaceAll("[a-z]+$", "");
        if (!number.matches("\\d{1,6}")) return value;
        long seconds = Long.parseLong(number)
                * switch (value.substring(number.length())) {
                    case "min" -> 60L;
                    case "h" -> 3_600L;
                    case "d" -> 86_400L;
                    case "w" -> 604_800L;
                    default -> 0L;
                };
        return seconds == 0 ? value : said.words().exact(java.time.Duration.ofSeconds(seconds));
    }

    private static Offered offered(Desk desk, Said said, Passage passage) {
        return new Offered(
                AskPage.source(desk, passage.document(), passage.id()),
                String.join(" › ", passage.path()),
                passage.page().isPresent()
                        ? said.t("source.page", passage.page().getAsInt())
                        : "",
                passage.text());
    }

    @Needs(Right.IMPORT)
    @PostMapping("/b/{stock}/assistent/vorschlaege/{document}")
    Object take(Desk desk, @PathVariable("document") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Proposing.Read read = proposing.read(desk, id);
        Said said = desk.said("assistant");
        Set<Integer> chosen = chosen(sent, read.extraction().proposals().size());
        if (chosen.isEmpty()) return page(desk, id, read, chosen, List.of(said.t("proposals.none.ticked")));
        if (sent.containsKey("zurueck")) return page(desk, id, read, chosen, List.of());
        Proposing.Plan plan = proposing.plan(desk, read, chosen);
        String given = sent.getFirst("reason");
        String reason =
                given == null ? said.t("proposals.reason", read.document().title()) : given.strip();
        List<String> more = sent.containsKey("apply") ? applied(desk, plan, reason) : List.of();
        return more == null
                ? "redirect:" + desk.base() + "/versionen?getan=eingelesen"
                : preview(desk, id, read, chosen, plan, reason, more);
    }

    /** Null when it is saved; else what keeps it from that, beside what the plan says itself. */
    private @Nullable List<String> applied(Desk desk, Proposing.Plan plan, String reason) {
        if (reason.isBlank()) return List.of(desk.said("stock").t("typed.reason"));
        if (!plan.seen().problems().isEmpty() || plan.fresh().isEmpty()) return List.of();
        return switch (proposing.save(desk, plan, reason)) {
            case Saved.Broken broken -> broken.problems();
            case Saved.Clashed _ -> List.of(desk.said("stock").t("clash.again"));
            default -> null;
        };
    }

    private static Set<Integer> chosen(MultiValueMap<String, String> sent, int all) {
        var numbers = new TreeSet<Integer>();
        for (String one : sent.getOrDefault("ja", List.of()))
            if (one.matches("\\d{1,6}") && Integer.parseInt(one) < all) numbers.add(Integer.parseInt(one));
        return numbers;
    }

    private Html preview(
            Desk desk,
            UUID id,
            Proposing.Read read,
            Set<Integer> chosen,
            Proposing.Plan plan,
            String reason,
            List<String> more) {
        Said said = desk.said("assistant");
        var problems = new ArrayList<>(plan.seen().problems());
        problems.addAll(more);
        var page = new Preview(
                said,
                desk.said("stock"),
                Tabs.of(desk, PATH),
                desk.base(),
                href(desk, id),
                read.document().title(),
                List.copyOf(chosen),
                plan.fresh(),
                plan.left(),
                plan.seen().changed(),
                problems,
                desk.visit().person().name(),
                said.words().date(workbench.today()),
                reason);
        return Html.page("assistant/preview.jte", desk.frame(said.t("proposals.preview"), "assistent"), page)
                .status(problems.isEmpty() ? 200 : 422);
    }
}
