// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.edit.FieldDiff;
import deich.formats.survey.Mapping;
import deich.formats.survey.Question;
import deich.formats.survey.SheetColumn;
import deich.formats.survey.SheetPreview;
import deich.model.inventory.Inventory;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.stock.Sheets.Work;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The filled survey sheet comes in: first shown, then made. Between the two the sheet travels in the form, so that nothing
 * unfinished is kept on the server.
 */
@Controller
public final class Importing {
    private static final String IGNORED = "-";

    private final Workbench workbench;
    private final Saving saving;
    private final Sheets sheets;
    private final Foreseen foreseen;

    public Importing(Workbench workbench, Saving saving, Sheets sheets, Foreseen foreseen) {
        this.sheets = sheets;
        this.foreseen = foreseen;
        this.workbench = workbench;
        this.saving = saving;
    }

    /** The page with all ways in and out. @param general what went wrong */
    public record Page(
            Said said,
            Tabs tabs,
            boolean imports,
            boolean exports,
            boolean keeper,
            int base,
            String reason,
            List<String> general)
            implements Speaks {}

    /** A column. @param chosen name of the question chosen by hand, or {@code -}; empty for what the heading says */
    public record Column(int number, String heading, String question, String chosen, List<String> examples) {}

    /**
     * What an import would make.
     *
     * @param sheet its bytes in the URL alphabet of Base64
     * @param unchanged how many services of the survey stay as they are
     * @param problems what cannot be done; with one of them nothing can be applied
     * @param doubts what could not be understood and is left out
     */
    public record Preview(
            Said said,
            Tabs tabs,
            String name,
            String sheet,
            int base,
            String reason,
            List<Column> columns,
            List<Listing.Option> questions,
            List<String> summary,
            List<Versions.Changed> changed,
            int added,
            int altered,
            int unchanged,
            List<String> problems,
            List<String> doubts)
            implements Speaks {

        public boolean applies() {
            return problems.isEmpty() && added + altered > 0;
        }
    }

    @Needs({Right.IMPORT, Right.EXPORT})
    @GetMapping("/b/{stock}/einlesen")
    Html page(Desk desk) {
        return page(desk, List.of());
    }

    static Html page(Desk desk, List<String> general) {
        Said said = desk.said("stock");
        boolean imports = desk.may(Right.IMPORT);
        boolean exports = desk.may(Right.EXPORT);
        var page = new Page(
                said,
                Tabs.of(desk, said, "einlesen"),
                imports,
                exports,
                Owning.keeps(desk),
                desk.opened().version(),
                said.t("reason.folder"),
                general);
        return Html.page("stock/import.jte", desk.frame(said.t("import.title"), "bestand"), page);
    }

    @Needs(Right.IMPORT)
    @PostMapping("/b/{stock}/einlesen/tabelle")
    Object sheet(
            Desk desk,
            @RequestParam(name = "datei", required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> sent)
            throws IOException {
        String name = file == null ? sent.getOrDefault("name", "") : String.valueOf(file.getOriginalFilename());
        byte[] bytes = file == null ? carried(sent.getOrDefault("sheet", "")) : file.getBytes();
        String problem = Sheets.unfit(name, bytes.length);
        if (!problem.isEmpty())
            return page(desk, List.of(desk.said("stock").t(problem, Sheets.MOST_BYTES >> 20)))
                    .status(422);
        Opened then = workbench.open(desk.opened().stock(), base(desk, sent.get("base")));
        String reason = sent.getOrDefault("reason", desk.said("stock").t("reason.sheet", Sheets.bare(name)));
        var work = new Work(then, Sheets.bare(name), bytes, mapping(sent), reason.strip());
        return sent.containsKey("apply") ? applied(desk, work) : preview(desk, work, List.of());
    }

    private static byte[] carried(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw new Missing();
        }
    }

    static int base(Desk desk, @Nullable String sent) {
        int head = desk.opened().stock().head();
        int base = sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : head;
        if (base < 1 || base > head) throw new Missing();
        return base;
    }

    private static Mapping mapping(Map<String, String> sent) {
        var chosen = new HashMap<Integer, Question>();
        var ignored = new HashSet<Integer>();
        for (int column = 1; column <= 200; column++) {
            String said = sent.getOrDefault("c." + column, "");
            if (said.equals(IGNORED)) ignored.add(column);
            for (Question question : Question.values()) if (question.name().equals(said)) chosen.put(column, question);
        }
        return new Mapping(chosen, ignored);
    }

    private Html preview(Desk desk, Work work, List<String> refused) {
        SheetPreview read = sheets.read(work);
        Files files = sheets.mine(desk, read);
        Sheets.Outcome outcome =
                refused.isEmpty() ? sheets.outcome(desk, work, read, files) : Sheets.Outcome.refused(refused);
        List<String> problems = outcome.problems();
        List<FieldDiff> changes = outcome.changes();
        Inventory after = outcome.after();
        Said said = desk.said("stock");
        int added = (int) changes.stream()
                .filter(one -> one.sort() == FieldDiff.Sort.ADDED)
                .count();
        var page = new Preview(
                said,
                Tabs.of(desk, said, "einlesen"),
                work.name(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(work.bytes()),
                work.then().version(),
                work.reason(),
                columns(work, read, said.locale()),
                questions(said),
                problems.isEmpty() ? read.result().summary(said.locale()) : List.of(),
                after == null ? List.of() : foreseen.changed(desk, work.then(), after, changes),
                added,
                changes.size() - added,
                read.unchanged().size(),
                problems,
                Sheets.sentences(desk, work, read, false));
        Html html = Html.page("stock/preview.jte", desk.frame(said.t("preview.title", work.name()), "bestand"), page);
        return html.status(problems.isEmpty() ? 200 : 422);
    }

    private static List<Column> columns(Work work, SheetPreview read, Locale locale) {
        var all = new ArrayList<Column>();
        for (SheetColumn column : read.columns()) {
            Question chosen = work.mapping().chosen().get(column.number());
            boolean ignored = work.mapping().ignored().contains(column.number());
            Question question = column.question();
            all.add(new Column(
                    column.number(),
                    column.heading(),
                    question == null ? "" : question.title(locale),
                    ignored ? IGNORED : chosen == null ? "" : chosen.name(),
                    column.examples()));
        }
        return all;
    }

    private static List<Listing.Option> questions(Said said) {
        var all = new ArrayList<Listing.Option>();
        all.add(new Listing.Option(IGNORED, said.t("preview.ignore")));
        Arrays.stream(Question.values())
                .forEach(one -> all.add(new Listing.Option(one.name(), one.title(said.locale()))));
        return all;
    }

    private Object applied(Desk desk, Work work) {
        Said said = desk.said("stock");
        if (work.reason().isBlank()) return preview(desk, work, List.of(said.t("typed.reason")));
        SheetPreview read = sheets.read(work);
        List<String> problems = Sheets.sentences(desk, work, read, true);
        if (!problems.isEmpty()) return preview(desk, work, List.of());
        Saved saved = saving.save(desk, work.then().version(), sheets.mine(desk, read), work.reason());
        return switch (saved) {
            case Saved.Broken broken -> preview(desk, work, broken.problems());
            case Saved.Clashed _ -> preview(desk, onNewest(desk, work), List.of(said.t("clash.again")));
            case Saved.Unchanged _ -> preview(desk, work, List.of());
            default -> "redirect:" + desk.base() + "/versionen?getan=eingelesen";
        };
    }

    private Work onNewest(Desk desk, Work work) {
        Opened newest = workbench.newest(desk.opened().stock().id());
        return new Work(
                newest == null ? work.then() : newest, work.name(), work.bytes(), work.mapping(), work.reason());
    }
}
