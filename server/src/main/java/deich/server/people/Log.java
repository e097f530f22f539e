// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.Store;
import deich.store.audit.Entry;
import deich.store.audit.Verdict;
import deich.store.people.Right;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log (Protokoll) of what one's own people did and what was done to their accounts, and a check of its chain. */
@Controller
public final class Log {
    private static final int ROWS = 50;

    private final Store store;

    public Log(Store store) {
        this.store = store;
    }

    public record Row(long seq, String at, String who, String what, String subject, String more) {}

    /**
     * @param older number before which the next page begins; 0 for none
     * @param first whether these are the newest
     * @param verdict what a check came to; empty when none was asked for
     * @param broken whether it found something
     */
    public record Page(Said said, Tabs tabs, List<Row> rows, long older, boolean first, String verdict, boolean broken)
            implements Speaks {}

    @Needs(Right.READ_AUDIT)
    @GetMapping("/verwaltung/protokoll")
    Html page(Visit visit, @RequestParam(name = "vor", defaultValue = "" + Long.MAX_VALUE) long before) {
        return show(visit, before, "", false);
    }

    @Needs(Right.READ_AUDIT)
    @PostMapping("/verwaltung/protokoll/pruefen")
    Html check(Visit visit) {
        Said said = visit.said("people");
        return switch (store.audit().verify()) {
            case Verdict.Intact intact ->
                show(
                        visit,
                        Long.MAX_VALUE,
                        said.t(
                                "log.intact",
                                said.words().number(intact.head().seq()),
                                intact.head().hash().substring(0, 16)),
                        false);
            case Verdict.Broken broken ->
                show(visit, Long.MAX_VALUE, said.t("log.broken", said.words().number(broken.seq())), true);
        };
    }

    private Html show(Visit visit, long before, String verdict, boolean broken) {
        Said said = visit.said("people");
        var authors = new Authors(store, said);
        List<Entry> found = store.audit().pageOf(visit.organisation().id(), before, ROWS + 1);
        List<Entry> shown = found.subList(0, Math.min(ROWS, found.size()));
        long older = found.size() > ROWS ? shown.getLast().seq() : 0;
        List<Row> rows = shown.stream().map(entry -> row(said, authors, entry)).toList();
        var page = new Page(
                said, Tabs.of(visit, said, "protokoll"), rows, older, before == Long.MAX_VALUE, verdict, broken);
        return Html.page("people/log.jte", visit.frame(said.t("log.title"), "verwaltung"), page);
    }

    private static Row row(Said said, Authors authors, Entry entry) {
        return new Row(
                entry.seq(),
                Moments.full(said, entry.at()),
                authors.name(entry.actor()),
                action(said, entry.action()),
                subject(authors, entry),
                more(said, entry));
    }

    /** Actions of a later Deich are shown as they are written. */
    private static String action(Said said, String action) {
        String key = "action." + action;
        return said.has(key) ? said.t(key) : action;
    }

    /** People by their names; nothing where it is whoever did it. */
    private static String subject(Authors authors, Entry entry) {
        String subject = entry.subject().replaceFirst("^person:", "");
        if (subject.equals(entry.actor().toString())) return "";
        if (subject.length() != 36) return entry.subject();
        try {
            return authors.name(UUID.fromString(subject));
        } catch (IllegalArgumentException notAnId) {
            return entry.subject();
        }
    }

    /** The organisation is one's own; roles and what codes are for are told in words. */
    private static String more(Said said, Entry entry) {
        return String.join(
                ", ",
                entry.details().entrySet().stream()
                        .filter(detail -> !detail.getKey().equals("organisation"))
                        .map(detail -> told(said, detail.getKey(), detail.getValue()))
                        .filter(told -> !told.isBlank())
                        .toList());
    }

    private static String told(Said said, String key, String value) {
        return switch (key) {
            case "roles" ->
                said.words()
                        .list(Staff.roles(List.of(value.split(","))).stream()
                                .map(said::of)
                                .toList());
            case "purpose" -> said.has("purpose." + value) ? said.t("purpose." + value) : value;
            default -> key + " " + value;
        };
    }
}
