// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
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
            List<ProposalRow> rows,
            List<Offered> passages,
            String by,
            String day,
            List<String> problems)
            implements Speaks {

        /** Fields that hold what cannot be taken. */
        public List<ProposalRow.Field> wrong() {
            return rows.stream()
                    .flatMap(row -> Stream.ofNullable(row.field()))
                    .filter(field -> !field.problem().isEmpty())
                    .toList();
        }
    }

    /**
     * What would change.
     *
     * @param chosen numbers of the ticked proposals
     * @param typed what stands in fields beside proposals, by the field's name, where it differs from what was found
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
            Map<String, String> typed,
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
        return page(desk, id, proposing.read(desk, id), Set.of(), Beside.NOTHING, List.of());
    }

    private Html page(
            Desk desk, UUID id, Proposing.Read read, Set<Integer> ticked, Beside beside, List<String> problems) {
        Said said = desk.said("assistant");
        var extraction = read.extraction();
        var rows = new ArrayList<ProposalRow>();
        for (Proposal each : extraction.proposals())
            rows.add(ProposalRow.of(desk, rows.size(), each, ticked.contains(rows.size()), beside));
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
                .status(problems.isEmpty() && page.wrong().isEmpty() ? 200 : 422);
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
        var beside = Beside.read(desk, read.extraction().proposals(), chosen, sent);
        if (chosen.isEmpty()) return page(desk, id, read, chosen, beside, List.of(said.t("proposals.none.ticked")));
        if (sent.containsKey("zurueck") || !beside.problems().isEmpty())
            return page(desk, id, read, chosen, beside, List.of());
        Proposing.Plan plan = proposing.plan(desk, read, chosen, beside.corrections());
        String given = sent.getFirst("reason");
        String reason =
                given == null ? said.t("proposals.reason", read.document().title()) : given.strip();
        List<String> more = sent.containsKey("apply") ? applied(desk, plan, reason) : List.of();
        return more == null
                ? "redirect:" + desk.base() + "/versionen?getan=eingelesen"
                : preview(desk, id, read, chosen, beside, plan, reason, more);
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

    private static Map<String, String> fields(Beside beside) {
        var fields = new LinkedHashMap<String, String>();
        beside.typed().forEach((number, text) -> fields.put(Beside.field(number), text));
        return fields;
    }

    private Html preview(
            Desk desk,
            UUID id,
            Proposing.Read read,
            Set<Integer> chosen,
            Beside beside,
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
                fields(beside),
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
