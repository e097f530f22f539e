// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Administration;
import deich.model.inventory.Kind;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all components one sees, searched and filtered. */
@Controller
public final class Listing {
    private static final int ROWS = 50;

    private final Indexes indexes;

    public Listing(Indexes indexes) {
        this.indexes = indexes;
    }

    /** @param value of a choice @param text what a reader sees */
    public record Option(String value, String text) {}

    /**
     * @param rows of this page
     * @param found how many match
     * @param all how many are seen in full
     * @param assured how many are only known by what their owners assure
     * @param page from 1
     * @param area name of the area filtered by; empty for none
     */
    public record Page(
            Said said,
            Tabs tabs,
            Query query,
            List<Entry> rows,
            int found,
            int all,
            int assured,
            Balance facts,
            int page,
            int pages,
            List<Option> kinds,
            List<Option> administrations,
            String area)
            implements Speaks {

        public String kind(Entry entry) {
            return said.words().of(entry.component().kind());
        }

        public List<String> opens() {
            return Query.OPEN;
        }

        public List<String> orders() {
            return Query.ORDERS;
        }

        /** What is open about it, in words. */
        public String open(Entry entry) {
            Balance facts = entry.facts();
            var parts = new ArrayList<String>();
            if (facts.missing() > 0) parts.add(t("open.missing", facts.missing()));
            if (facts.assumed() > 0) parts.add(t("open.assumed", facts.assumed()));
            if (facts.stale() > 0) parts.add(t("open.stale", facts.stale()));
            return String.join(", ", parts);
        }

        public int first() {
            return found == 0 ? 0 : (page - 1) * ROWS + 1;
        }

        public int last() {
            return Math.min(found, page * ROWS);
        }
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/bestand")
    Html page(Desk desk, @RequestParam Map<String, String> asked) {
        Said said = desk.said("stock");
        Index index = indexes.of(desk);
        Query query = Query.of(asked);
        List<Entry> found = query.among(index);
        int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(number(asked.getOrDefault("seite", "1")), 1, pages);
        int all = (int) index.entries().stream().filter(Entry::full).count();
        Page shown = new Page(
                said,
                Tabs.of(desk, said, "liste"),
                query,
                found.subList((page - 1) * ROWS, Math.min(found.size(), page * ROWS)),
                found.size(),
                all,
                index.entries().size() - all,
                found.stream().map(Entry::facts).reduce(Balance.NONE, Balance::plus),
                page,
                pages,
                kinds(said),
                administrations(desk, index),
                Tiles.name(query.area()));
        return Html.page("stock/list.jte", desk.frame(said.t("list.title"), "bestand"), shown);
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static List<Option> kinds(Said said) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.word(), said.words().of(kind)))
                .toList();
    }

    /** Those of which something is seen, by name. */
    private static List<Option> administrations(Desk desk, Index index) {
        Map<String, Administration> known = desk.inventory().administrations();
        return index.entries().stream()
                .map(entry -> entry.component().administration())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())
                .stream()
                .map(id -> new Option(id, known.containsKey(id) ? known.get(id).name() : id))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }
}
