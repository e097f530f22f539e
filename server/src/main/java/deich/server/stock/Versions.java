// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.edit.FieldDiff;
import deich.model.inventory.Inventory;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.stock.FileDiff;
import deich.store.stock.Saved;
import deich.store.stock.StockId;
import deich.store.stock.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of an inventory: who, when, why; what differs between two; back to an old one. */
@Controller
public final class Versions {
    private static final int ROWS = 50;
    private static final int MOST_COMPONENTS = 200;
    private static final int MOST_LINES = 2000;

    private final Store store;
    private final Workbench workbench;
    private final Authors authors;
    private final Saving saving;
    private final Spans spans;

    public Versions(Store store, Workbench workbench, Authors authors, Saving saving, Spans spans) {
        this.spans = spans;
        this.store = store;
        this.workbench = workbench;
        this.authors = authors;
        this.saving = saving;
    }

    /** @param reason empty when it is not for whoever asks */
    public record Row(int number, String who, String when, String reason) {}

    /**
     * @param undo number of the version to go back to from what was just saved; 0 for none
     * @param told key of what was done; empty for nothing
     */
    public record Page(
            Said said,
            Tabs tabs,
            List<Row> rows,
            int head,
            int page,
            int pages,
            boolean restores,
            int undo,
            String told,
            List<String> general)
            implements Speaks {}

    private static final List<String> TOLD = List.of("entfernt", "eingelesen", "ordner", "wiederhergestellt");

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/versionen")
    Html page(Desk desk, @RequestParam Map<String, String> asked) {
        String told = asked.getOrDefault("getan", "");
        String page = asked.getOrDefault("seite", "1");
        return page(
                desk,
                TOLD.contains(told) ? told : "",
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1,
                List.of());
    }

    private Html page(Desk desk, String told, int asked, List<String> general) {
        Said said = desk.said("stock");
        StockId id = desk.opened().stock().id();
        int head = desk.opened().stock().head();
        int pages = (head + ROWS - 1) / ROWS;
        int page = Math.clamp(asked, 1, pages);
        List<Row> rows = store.stocks().history(id).stream()
                .skip((page - 1L) * ROWS)
                .limit(ROWS)
                .map(version -> row(desk, version))
                .toList();
        boolean restores = desk.may(Right.RESTORE);
        int undo = told.isEmpty() || told.equals("wiederhergestellt") || !restores || head < 2 ? 0 : head - 1;
        var shown = new Page(
                said, Tabs.of(desk, said, "versionen"), rows, head, page, pages, restores, undo, told, general);
        return Html.page("stock/versions.jte", desk.frame(said.t("versions.title"), "bestand"), shown);
    }

    private Row row(Desk desk, Version version) {
        Visit visit = desk.visit();
        return new Row(
                version.number(),
                authors.name(visit, version.author()),
                authors.when(visit, version.at()),
                authors.reason(desk, version));
    }

    /** A component that differs. @param sort key of how */
    public record Changed(String id, String name, String sort, boolean there, List<FieldDiff.Field> fields) {}

    /**
     * @param more components that differ beyond those shown
     * @param files line by line; null parts are never: empty when the files are not whoever asks' to see
     * @param whole whether files are shown at all
     */
    public record Compared(
            Said said,
            Tabs tabs,
            Row from,
            Row to,
            List<Changed> changed,
            int more,
            List<FileDiff> files,
            boolean whole,
            boolean restores,
            int head)
            implements Speaks {

        public String label(FieldDiff.Field field) {
            return field.label(said.locale());
        }
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/versionen/vergleich")
    Html compare(
            Desk desk,
            @RequestParam(name = "von", defaultValue = "-1") int asked,
            @RequestParam(name = "bis", defaultValue = "-1") int until) {
        int head = desk.opened().stock().head();
        int from = asked == -1 ? Math.max(1, head - 1) : asked;
        int to = until == -1 ? head : until;
        if (from < 1 || to < 1 || from > head || to > head) throw new Missing();
        Said said = desk.said("stock");
        StockId id = desk.opened().stock().id();
        Inventory before = seen(desk, from);
        Inventory after = seen(desk, to);
        List<FieldDiff> all = FieldDiff.between(before, after);
        boolean whole = Owning.keeps(desk);
        var page = new Compared(
                said,
                Tabs.of(desk, said, "versionen"),
                row(desk, store.stocks().version(id, from)),
                row(desk, store.stocks().version(id, to)),
                changed(all, desk.inventory(), new DiffWords(desk, spans, workbench.today(), before, after)),
                Math.max(0, all.size() - MOST_COMPONENTS),
                whole ? bounded(store.stocks().diff(id, from, to)) : List.of(),
                whole,
                desk.may(Right.RESTORE),
                head);
        return Html.page("stock/compare.jte", desk.frame(said.t("compare.title", from, to), "bestand"), page);
    }

    /** What the organisation saw of it: what it did not see then is not shown now. */
    private Inventory seen(Desk desk, int version) {
        Opened opened = workbench.open(desk.opened().stock(), version);
        return workbench.seen(opened, desk.visit().organisation()).inventory();
    }

    private static List<Changed> changed(List<FieldDiff> all, Inventory now, DiffWords words) {
        return all.stream()
                .limit(MOST_COMPONENTS)
                .map(diff -> new Changed(
                        diff.component(),
                        diff.name(),
                        diff.sort().name().toLowerCase(java.util.Locale.ROOT),
                        now.components().containsKey(diff.component()),
                        words.of(diff)))
                .toList();
    }

    private static List<FileDiff> bounded(List<FileDiff> all) {
        var some = new ArrayList<FileDiff>();
        int lines = 0;
        for (FileDiff file : all) {
            for (FileDiff.Hunk hunk : file.hunks()) lines += hunk.lines().size();
            some.add(
                    lines <= MOST_LINES
                            ? file
                            : new FileDiff(file.change(), file.path(), file.before(), List.of(), false));
        }
        return some;
    }

    @Needs(Right.RESTORE)
    @PostMapping("/b/{stock}/versionen/{number}/wiederherstellen")
    Object restore(Desk desk, @PathVariable("number") int number) {
        int head = desk.opened().stock().head();
        if (number < 1 || number > head) throw new Missing();
        Said said = desk.said("stock");
        Opened old = workbench.open(desk.opened().stock(), number);
        // saving checks who owns what differs, and puts it together with what others save at this moment
        Saved saved = saving.save(desk, head, old.files(), said.t("reason.restored", number));
        return switch (saved) {
            case Saved.Broken broken -> page(desk, "", 1, broken.problems()).status(422);
            case Saved.Clashed _ ->
                page(desk, "", 1, List.of(said.t("clash.again"))).status(409);
            default -> "redirect:" + desk.base() + "/versionen?getan=wiederhergestellt";
        };
    }
}
