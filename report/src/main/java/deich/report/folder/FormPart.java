// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.report.paper.Block;
import deich.report.paper.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Empty forms, one a page: to copy and to fill in by hand. */
final class FormPart {
    private static final int LOG = 22;
    private static final int SENT = 23;

    private FormPart() {}

    static List<Block> of(Desk desk) {
        Pen pen = desk.pen("form");
        pen.chapter("form");
        pen.say(Block.Style.PLAIN, desk.text("form.what"));
        pen.plan(desk.text("form.log"), false);
        head(desk, pen);
        pen.table("form.log.list", blank(LOG, 6));
        fields(desk, pen, "situation");
        fields(desk, pen, "damage");
        pen.plan(desk.text("form.sent"), true);
        head(desk, pen);
        pen.table("form.sent.list", blank(SENT, 5));
        return pen.blocks();
    }

    private static void head(Desk desk, Pen pen) {
        pen.lines(desk.text("form.head"), 1, null);
    }

    /** Fields with so many lines each: "Ursache, soweit bekannt|2". */
    private static void fields(Desk desk, Pen pen, String form) {
        pen.plan(desk.text("form." + form), true);
        for (List<String> field : desk.words().rows("form." + form))
            pen.lines(field.getFirst(), Integer.parseInt(field.get(1)), null);
    }

    private static List<List<Cell>> blank(int rows, int columns) {
        var all = new ArrayList<List<Cell>>();
        for (int i = 0; i < rows; i++) all.add(Collections.nCopies(columns, Cell.BLANK));
        return all;
    }
}
