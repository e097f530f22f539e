// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.assess.facts.Census;
import deich.model.fact.Fact;
import deich.report.paper.Block;
import deich.report.paper.Cell;
import deich.report.paper.Open;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Half a page at the front on what the folder does not know: counted from its own empty lines. */
final class MissingPart {
    private MissingPart() {}

    static List<Block> of(Desk desk, List<Block> rest) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        int all = 0;
        for (Open open : opens(rest)) {
            counts.merge(List.of(open.about(), key(open)), 1, Integer::sum);
            all++;
        }
        Pen pen = desk.pen("missing");
        pen.chapter("missing");
        pen.say(Block.Style.LEAD, all == 0 ? desk.text("missing.none") : desk.text("missing.count", all));
        pen.say(Block.Style.PLAIN, facts(desk));
        pen.table("missing.list", rows(desk, counts));
        return pen.blocks();
    }

    private static List<List<Cell>> rows(Desk desk, Map<List<String>, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
                .map(e -> List.of(
                        Cell.of(e.getKey().getFirst()),
                        Cell.of(desk.words().words().number(e.getValue())),
                        Cell.of(e.getKey().getLast())))
                .toList();
    }

    /** The key alone: which role, or which fallback, does not matter for the count. */
    private static String key(Open open) {
        return open.field().replaceFirst("=.*", "").replaceFirst("^fallbacks: [^,]*, ", "fallbacks: ");
    }

    private static String facts(Desk desk) {
        int assumed = 0;
        int overdue = 0;
        for (var component : desk.stock().inventory().components().values()) {
            if (!desk.stock().own(component)) continue;
            for (Fact<?> fact : Census.of(component).values()) {
                if (fact instanceof Fact.Assumed) assumed++;
                if (fact instanceof Fact.Stated<?> stated && stated.source().overdueOn(desk.asOf())) overdue++;
            }
        }
        return desk.text("missing.facts", assumed, overdue);
    }

    static List<Open> opens(List<Block> blocks) {
        var opens = new ArrayList<Open>();
        for (Block block : blocks) {
            if (block instanceof Block.Lines lines && lines.open() != null) opens.add(lines.open());
            if (block instanceof Block.Table table)
                for (List<Cell> row : table.rows())
                    for (Cell cell : row) if (cell.open() != null) opens.add(cell.open());
        }
        return opens;
    }
}
