// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.model.inventory.Component;
import deich.model.inventory.Deadline;
import deich.model.inventory.Fallback;
import deich.report.paper.Block;
import deich.report.paper.Cell;
import java.util.ArrayList;
import java.util.List;

/** In which order services matter: all of them on one list. */
final class ServicePart {
    private ServicePart() {}

    static List<Block> of(Desk desk) {
        Pen pen = desk.pen("order");
        pen.chapter("order");
        pen.say(Block.Style.PLAIN, desk.text("order.how"));
        pen.table("order.list", rows(desk));
        List<List<Cell>> deadlines = deadlines(desk);
        if (!deadlines.isEmpty()) pen.section("deadlines");
        pen.table("deadlines", deadlines);
        return pen.blocks();
    }

    private static List<List<Cell>> rows(Desk desk) {
        var rows = new ArrayList<List<Cell>>();
        for (Component service : desk.stock().services())
            rows.add(List.of(
                    Cell.of(desk.words().words().number(rows.size() + 1L)),
                    Cell.of(service.name()),
                    desk.saying().limit(service.objectives().mtpd(), "mtpd"),
                    desk.saying().limit(service.objectives().rto(), "rto"),
                    desk.saying().level(service.objectives().minimumLevel(), "objectives: minimumLevel", "objectives"),
                    fallback(desk, service)));
        return rows;
    }

    private static Cell fallback(Desk desk, Component service) {
        List<Fallback> prepared =
                service.fallbacks().stream().filter(Fallback::prepared).toList();
        if (!prepared.isEmpty()) return Cell.of(prepared.getFirst().name());
        if (service.fallbacks().isEmpty()) return Cell.of(desk.words().open("fallbacks", "fallback"));
        return Cell.of(
                desk.text("fallback.unprepared", service.fallbacks().getFirst().name()));
    }

    private static List<List<Cell>> deadlines(Desk desk) {
        var rows = new ArrayList<List<Cell>>();
        for (Component service : desk.stock().services())
            for (Deadline deadline : service.objectives().deadlines())
                rows.add(List.of(
                        Cell.of(deadline.name()),
                        Cell.of(service.name()),
                        Cell.of(when(desk, deadline)),
                        Cell.of(desk.words().words().exact(deadline.work()))));
        return rows;
    }

    static String when(Desk desk, Deadline deadline) {
        return switch (deadline.when()) {
            case Deadline.Once once -> desk.words().words().momentWithYear(once.at());
            case Deadline.Monthly monthly
            when monthly.day() == -1 -> desk.text("monthly.last", monthly.at().toString());
            case Deadline.Monthly monthly
            when monthly.day() < 0 ->
                desk.text("monthly.end", -monthly.day(), monthly.at().toString());
            case Deadline.Monthly monthly ->
                desk.text("monthly", monthly.day(), monthly.at().toString());
        };
    }
}
