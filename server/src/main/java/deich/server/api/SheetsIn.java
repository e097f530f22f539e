// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.formats.survey.Mapping;
import deich.formats.survey.Question;
import deich.formats.survey.SheetPreview;
import deich.server.desk.Desk;
import deich.server.rule.Needs;
import deich.server.stock.Saving;
import deich.server.stock.Sheets;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.stock.Files;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Filled survey sheets: what they would make of an inventory, and making it. */
@RestController
public final class SheetsIn {
    private final Workbench workbench;
    private final Sheets sheets;
    private final Saving saving;

    public SheetsIn(Workbench workbench, Sheets sheets, Saving saving) {
        this.workbench = workbench;
        this.sheets = sheets;
        this.saving = saving;
    }

    /** @param question that its answers are taken for; missing when it is passed over */
    record Column(int number, String heading, @Nullable String question, List<String> examples) {}

    /**
     * @param unchanged how many components of the survey stay as they are
     * @param problems what cannot be done; with any, nothing would be saved
     * @param doubts what was not understood and is left out
     */
    record Preview(
            int base,
            List<Column> columns,
            List<Differences.Differing> components,
            int unchanged,
            List<String> problems,
            List<String> doubts) {}

    @Needs(Right.IMPORT)
    @PostMapping("/api/v1/stocks/{stock}/sheet-preview")
    Preview preview(
            Desk desk,
            @RequestParam("sheet") MultipartFile sheet,
            @RequestParam("base") int base,
            @RequestParam(name = "columns", defaultValue = "") String columns)
            throws IOException {
        Sheets.Work work = work(desk, sheet, base, columns, "-");
        SheetPreview read = sheets.read(work);
        Files files = sheets.mine(desk, read);
        Sheets.Outcome outcome = sheets.outcome(desk, work, read, files);
        return new Preview(
                base,
                read.columns().stream()
                        .map(c -> new Column(
                                c.number(),
                                c.heading(),
                                c.question() == null ? null : c.question().name(),
                                c.examples()))
                        .toList(),
                outcome.changes().stream().map(Differences.Differing::of).toList(),
                read.unchanged().size(),
                outcome.problems(),
                Sheets.sentences(desk, work, read, false));
    }

    @Needs(Right.IMPORT)
    @PostMapping("/api/v1/stocks/{stock}/sheets")
    Keeping take(
            Desk desk,
            @RequestParam("sheet") MultipartFile sheet,
            @RequestParam("base") int base,
            @RequestParam("reason") String reason,
            @RequestParam(name = "columns", defaultValue = "") String columns)
            throws IOException {
        Sheets.Work work = work(desk, sheet, base, columns, reason);
        SheetPreview read = sheets.read(work);
        List<String> problems = Sheets.sentences(desk, work, read, true);
        if (!problems.isEmpty())
            throw Refusal.invalid(
                    problems.stream().map(one -> Trouble.of("sheet", one)).toList());
        return Keeping.saved(saving, desk, base, sheets.mine(desk, read), reason);
    }

    private Sheets.Work work(Desk desk, MultipartFile sheet, int base, String columns, String reason)
            throws IOException {
        Versions.check(desk, base, reason);
        String name = Sheets.bare(String.valueOf(sheet.getOriginalFilename()));
        byte[] bytes = sheet.getBytes();
        String unfit = Sheets.unfit(name, bytes.length);
        if (!unfit.isEmpty())
            throw Refusal.invalid(Trouble.of("sheet", desk.said("stock").t(unfit, Sheets.MOST_BYTES >> 20)));
        return new Sheets.Work(
                workbench.open(desk.opened().stock(), base), name, bytes, mapping(desk, columns), reason.strip());
    }

    /** {@code 3:MTPD,5:-}: what the third column is to be taken for, and that the fifth is passed over. */
    private static Mapping mapping(Desk desk, String columns) {
        var chosen = new HashMap<Integer, Question>();
        var ignored = new HashSet<Integer>();
        var wrong = new ArrayList<Trouble>();
        for (String one : columns.isBlank() ? new String[0] : columns.split(",")) {
            String[] parts = one.strip().split(":", 2);
            Question question = parts.length < 2 ? null : question(parts[1]);
            boolean number = parts[0].matches("\\d{1,3}");
            if (number && parts.length == 2 && parts[1].equals("-")) ignored.add(Integer.parseInt(parts[0]));
            else if (number && question != null) chosen.put(Integer.parseInt(parts[0]), question);
            else
                wrong.add(Trouble.of("columns", desk.said("wire").t("sheet.column", one, Question.values()[0].name())));
        }
        if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
        return new Mapping(chosen, ignored);
    }

    private static @Nullable Question question(String name) {
        for (Question question : Question.values()) if (question.name().equals(name)) return question;
        return null;
    }
}
