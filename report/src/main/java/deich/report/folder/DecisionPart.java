// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.model.inventory.Decision;
import deich.report.paper.Block;
import deich.report.paper.Cell;
import java.util.ArrayList;
import java.util.List;

/** Who decides what. The roles are a proposal after BSI-Standard 200-4; each administration confirms its own. */
final class DecisionPart {
    private DecisionPart() {}

    static List<Block> of(Desk desk) {
        Pen pen = desk.pen("decide");
        pen.chapter("decide");
        pen.say(Block.Style.PLAIN, desk.text("decide.proposal"));
        pen.table("decide.list", rows(desk));
        pen.section("bao");
        pen.table("bao.list", roles(desk));
        List<List<Cell>> accepted = accepted(desk);
        if (!accepted.isEmpty()) pen.section("accepted");
        pen.table("accepted", accepted);
        return pen.blocks();
    }

    private static List<List<Cell>> rows(Desk desk) {
        return desk.words().rows("decision").stream()
                .map(row -> List.of(Cell.of(row.getFirst()), Cell.of(row.get(1)), Cell.of(row.get(2)), Cell.BLANK))
                .toList();
    }

    private static List<List<Cell>> roles(Desk desk) {
        return desk.words().rows("role").stream()
                .map(row -> List.of(Cell.of(row.get(1)), Cell.of(row.get(2))))
                .toList();
    }

    private static List<List<Cell>> accepted(Desk desk) {
        var rows = new ArrayList<List<Cell>>();
        for (Decision decision : desk.stock().inventory().decisions())
            if (decision instanceof Decision.RiskAccepted risk
                    && (desk.stock().administration() == null
                            || risk.administration().equals(desk.stock().administration())))
                rows.add(List.of(
                        Cell.of(risk.requirement()),
                        Cell.of(risk.by()),
                        Cell.of(risk.reason()),
                        Cell.of(desk.words().words().date(risk.until()))));
        return rows;
    }
}
