// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import deich.formats.table.Sheet.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes XLSX. Every cell is text, so nothing is ever a formula. */
public final class XlsxWriting {
    private int choiceColumns;

    private XlsxWriting() {}

    /**
     * The file's bytes; the same for the same sheets.
     *
     * @param choicesName name of the hidden sheet that holds the choices of the drop-down lists
     */
    public static byte[] write(List<Sheet> sheets, String choicesName) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Deich", "1.0")) {
            XlsxWriting writing = new XlsxWriting();
            List<Worksheet> pages =
                    sheets.stream().map(s -> book.newWorksheet(s.name())).toList();
            Worksheet choices = book.newWorksheet(choicesName);
            choices.setVisibilityState(VisibilityState.HIDDEN);
            for (int i = 0; i < pages.size(); i++) writing.fill(pages.get(i), sheets.get(i), choices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Repacking.steady(out.toByteArray());
    }

    private void fill(Worksheet page, Sheet sheet, Worksheet choices) {
        page.freezePane(0, 1);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(0);
        for (int c = 0; c < sheet.columns().size(); c++) column(page, sheet, c, choices);
        for (int r = 0; r < sheet.rows().size(); r++)
            row(page, r + 1, sheet.rows().get(r), sheet.heading(r));
    }

    private void column(Worksheet page, Sheet sheet, int c, Worksheet choices) {
        Column column = sheet.columns().get(c);
        page.width(c, column.width());
        page.value(0, c, column.title());
        page.style(0, c)
                .bold()
                .fillColor("DDE6F0")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        var body = page.range(1, c, Math.max(1, sheet.lastRow() - 1), c);
        StyleSetter style = body.style().wrapText(true).verticalAlignment("top").format("@");
        if (!sheet.prose()) style.borderStyle(BorderStyle.THIN).borderColor("B0B8C0");
        style.set();
        if (!column.choices().isEmpty()) offer(body, column.choices(), choices);
    }

    private void offer(org.dhatim.fastexcel.Range body, List<String> offered, Worksheet choices) {
        for (int i = 0; i < offered.size(); i++) choices.value(i, choiceColumns, offered.get(i));
        var list = choices.range(0, choiceColumns, offered.size() - 1, choiceColumns);
        choiceColumns++;
        body.validateWithList(list)
                .allowBlank(true)
                .showErrorMessage(false)
                .errorTitle("")
                .error("");
    }

    private static void row(Worksheet page, int r, List<String> cells, boolean heading) {
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty()) page.value(r, c, cells.get(c));
        }
        if (heading) page.style(r, 0).bold().set();
    }
}
