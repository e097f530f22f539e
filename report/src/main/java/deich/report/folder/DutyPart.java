// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.model.duty.Duty;
import deich.model.fact.Review;
import deich.model.inventory.Administration;
import deich.report.paper.Block;
import deich.report.paper.Cell;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom one must tell, from when and within what time. */
final class DutyPart {
    private DutyPart() {}

    static List<Block> of(Desk desk) {
        @Nullable String id = desk.stock().administration();
        @Nullable
        Administration whose =
                id == null ? null : desk.stock().inventory().administrations().get(id);
        List<Duty> duties = desk.order().duties().stream()
                .filter(d -> d.concerns(whose == null ? null : whose.land(), whose == null ? null : whose.type()))
                .toList();
        Pen pen = desk.pen("duty");
        pen.chapter("duty");
        pen.say(Block.Style.PLAIN, desk.text("duty.what"));
        if (duties.isEmpty()) pen.lines("", 3, desk.words().open("content/duties", "duty"));
        pen.table("duty.list", overview(desk, duties));
        for (Duty duty : duties) {
            pen.plan(duty.title(), false);
            pen.table("duty.facts", facts(desk, duty));
        }
        return pen.blocks();
    }

    private static List<List<Cell>> overview(Desk desk, List<Duty> duties) {
        var rows = new ArrayList<List<Cell>>();
        for (Duty duty : duties)
            rows.add(List.of(
                    Cell.of(duty.title()),
                    Cell.of(String.join(
                            "; ",
                            duty.steps().stream().map(s -> within(desk, s)).toList())),
                    Cell.of(certainty(desk, duty)),
                    Cell.BLANK));
        return rows;
    }

    private static String within(Desk desk, Duty.Step step) {
        return step.within() == null
                ? desk.text("duty.atonce")
                : desk.text("duty.within", desk.words().words().exact(step.within()));
    }

    private static String certainty(Desk desk, Duty duty) {
        return desk.text("certainty." + Words.key(duty.certainty()));
    }

    private static List<List<Cell>> facts(Desk desk, Duty duty) {
        var rows = new ArrayList<List<Cell>>();
        row(desk, rows, "when", duty.when());
        row(desk, rows, "to", duty.to());
        row(desk, rows, "since", duty.since());
        for (Duty.Step step : duty.steps()) row(desk, rows, "step", within(desk, step) + ": " + step.what());
        if (!duty.contents().isEmpty()) row(desk, rows, "contents", String.join("; ", duty.contents()));
        row(desk, rows, "basis", duty.basis());
        String checked = desk.words().words().date(duty.checked());
        boolean overdue = Review.overdue(duty.checked(), desk.asOf());
        row(desk, rows, "source", duty.source() + "; " + desk.text(overdue ? "duty.overdue" : "duty.checked", checked));
        row(desk, rows, "certainty", certainty(desk, duty) + (duty.note().isEmpty() ? "" : ": " + duty.note()));
        return rows;
    }

    private static void row(Desk desk, List<List<Cell>> rows, String key, String value) {
        rows.add(List.of(Cell.of(desk.text("duty." + key)), Cell.of(value)));
    }
}
