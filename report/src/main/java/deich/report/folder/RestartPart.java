// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.report.paper.Block;
import deich.report.paper.Cell;
import deich.report.paper.Open;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One plan for each own system: how it comes back (Wiederanlaufplan), in the order in which to start them. */
final class RestartPart {
    private final Desk desk;

    private RestartPart(Desk desk) {
        this.desk = desk;
    }

    static List<Block> of(Desk desk) {
        var part = new RestartPart(desk);
        Pen pen = desk.pen("wap");
        pen.chapter("wap");
        pen.say(Block.Style.PLAIN, desk.text("wap.what"));
        part.order(pen);
        part.rings(pen);
        part.others(pen);
        part.houses(pen);
        int place = 1;
        for (Component system : desk.stock().systems()) part.plan(pen, system, place++);
        return pen.blocks();
    }

    private void order(Pen pen) {
        pen.plan(desk.text("wap.order"), false);
        var rows = new ArrayList<List<Cell>>();
        for (Component system : desk.stock().systems())
            rows.add(List.of(
                    Cell.of(desk.words().words().number(rows.size() + 1L)),
                    Cell.of(system.name()),
                    crew(system.recovery().restart(), system),
                    desk.saying().work(system.recovery().restart().takes(), "restart"),
                    waiting(system.id(), 1)));
        if (rows.isEmpty()) pen.say(Block.Style.PLAIN, desk.text("wap.none"));
        pen.table("wap.order.list", rows);
    }

    private Cell waiting(String id, int most) {
        List<String> services = desk.stock().waitingFor(id);
        return Cell.of(services.isEmpty() ? desk.text("wap.nobody") : desk.few(services, most));
    }

    private void rings(Pen pen) {
        if (desk.stock().rings().isEmpty()) return;
        pen.plan(desk.text("rings"), false);
        pen.say(Block.Style.PLAIN, desk.text("rings.what"));
        for (List<String> ring : desk.stock().rings()) pen.say(Block.Style.BOXED, desk.few(ring, 12));
        pen.lines(desk.text("rings.open"), 2, desk.words().open("labels: anlauf", "steps"));
    }

    private void others(Pen pen) {
        var rows = new ArrayList<List<Cell>>();
        for (Component other : desk.stock().others()) {
            if (other.kind() == Kind.VENDOR || other.kind() == Kind.TEAM) continue;
            rows.add(List.of(
                    Cell.of(other.name()),
                    desk.runnerCell(other),
                    desk.saying().work(other.recovery().repair().takes(), "repair"),
                    waiting(other.id(), 1)));
        }
        if (rows.isEmpty()) return;
        pen.plan(desk.text("others"), true);
        pen.say(Block.Style.PLAIN, desk.text("others.what"));
        pen.table("others.list", rows);
    }

    private void houses(Pen pen) {
        var rows = new ArrayList<List<Cell>>();
        for (Component house : desk.stock().own(Kind.SITE, Kind.UTILITY))
            rows.add(List.of(
                    Cell.of(house.name()),
                    house.needs().leaves().isEmpty()
                            ? Cell.of(desk.words().open("needs", "needs"))
                            : Cell.of(buffered(house)),
                    desk.saying().work(house.recovery().repair().takes(), "repair"),
                    waiting(house.id(), 1)));
        if (rows.isEmpty()) return;
        pen.plan(desk.text("houses"), false);
        pen.table("houses.list", rows);
    }

    /** What it needs, and how long it holds out without each. */
    private String buffered(Component component) {
        var parts = new ArrayList<String>();
        for (Need.Leaf leaf : component.needs().leaves()) {
            String name = desk.stock().name(leaf.target());
            parts.add(
                    leaf.tolerance().equals(Need.Leaf.NO_TOLERANCE)
                            ? name
                            : desk.text("buffered", name, desk.saying().range(leaf.tolerance())));
        }
        return String.join("; ", parts);
    }

    private void plan(Pen pen, Component system, int place) {
        pen.plan(desk.text("wap.title", system.name()), true);
        pen.table("wap.facts", facts(system, place));
        List<String> ring = desk.stock().ringOf(system.id());
        if (ring != null) pen.say(Block.Style.BOXED, desk.text("wap.ring", desk.few(ring, 8)));
        pen.section("wap.before");
        if (system.needs().leaves().isEmpty()) pen.lines("", 1, desk.words().open("needs", "needs"));
        pen.table("wap.before", before(system));
        pen.section("wap.work");
        pen.table("wap.work", work(system));
        copies(pen, system);
        pen.section("wap.test");
        test(pen, system);
        pen.table("wap.signed", List.of(List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK)));
    }

    private List<List<Cell>> facts(Component system, int place) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(
                "wap.place",
                Cell.of(desk.text("wap.rank", place, desk.stock().systems().size(), desk.kind(system)))));
        rows.add(row("wap.waiting", waiting(system.id(), 4)));
        rows.add(row(
                "wap.site",
                system.place() == null
                        ? Cell.of(desk.words().open("place", "place"))
                        : Cell.of(desk.stock().name(system.place()))));
        rows.add(row("wap.runner", desk.runnerCell(system)));
        rows.add(row(
                "wap.keys",
                system.adminDomain() == null
                        ? Cell.of(desk.words().open("adminDomain", "keys"))
                        : Cell.of(system.adminDomain())));
        return rows;
    }

    private List<Cell> row(String key, Cell value) {
        return List.of(Cell.of(desk.text(key)), value);
    }

    private List<List<Cell>> before(Component system) {
        var rows = new ArrayList<List<Cell>>();
        before(system.needs(), "", rows);
        return rows;
    }

    private void before(Need need, String group, List<List<Cell>> rows) {
        switch (need) {
            case Need.Leaf leaf -> {
                Component target = desk.stock().inventory().component(leaf.target());
                rows.add(List.of(
                        Cell.of(group + target.name()),
                        Cell.of(desk.kind(target)),
                        desk.runnerCell(target),
                        Cell.of(start(leaf))));
            }
            case Need.All all -> all.of().forEach(one -> before(one, group, rows));
            case Need.Any any -> any.of().forEach(one -> before(one, desk.text("before.any") + " ", rows));
            case Need.AtLeast some ->
                some.of().forEach(one -> before(one, desk.text("before.some", some.k()) + " ", rows));
        }
    }

    private String start(Need.Leaf leaf) {
        if (leaf.start() == Need.Start.ONLY) return desk.text("start.only");
        if (leaf.tolerance().equals(Need.Leaf.NO_TOLERANCE)) return desk.text("start.must");
        String range = desk.saying().range(leaf.tolerance());
        return desk.text(leaf.start() == Need.Start.REQUIRED ? "start.required" : "start.tolerated", range);
    }

    private List<List<Cell>> work(Component system) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(job("job.restart", "restart", system.recovery().restart(), system));
        rows.add(job("job.repair", "repair", system.recovery().repair(), system));
        Job rebuild = system.recovery().rebuild();
        if (rebuild != null) rows.add(job("job.rebuild", "rebuild", rebuild, system));
        return rows;
    }

    private List<Cell> job(String key, String field, Job job, Component system) {
        return List.of(
                Cell.of(desk.text(key)),
                crew(job, system),
                desk.saying().work(job.takes(), field),
                Cell.of(job.needs().leaves().isEmpty() ? desk.text("job.nothing") : desk.need(job.needs())));
    }

    private Cell crew(Job job, Component system) {
        if (job.crew() != null) return Cell.of(desk.stock().name(job.crew()));
        String runner = system.operator() == null ? null : desk.stock().name(system.operator());
        Open open = desk.words().open("crew", "crew");
        return runner == null ? Cell.of(open) : Cell.of(desk.text("crew.runner", runner));
    }

    private void copies(Pen pen, Component system) {
        var rows = new ArrayList<List<Cell>>();
        if (system.data() != null) copies(system, rows);
        for (Need.Leaf leaf : system.needs().leaves()) {
            Component target = desk.stock().inventory().component(leaf.target());
            if (target.data() != null) copies(target, rows);
        }
        boolean holds = system.kind() == Kind.DATA || !rows.isEmpty();
        if (holds) pen.section("wap.copies");
        if (holds && rows.isEmpty()) pen.lines("", 2, desk.words().open("data: copies", "copies"));
        pen.table("wap.copies", rows);
    }

    private void copies(Component component, List<List<Cell>> rows) {
        Data data = component.data();
        if (data == null) return;
        if (data.copies().isEmpty())
            rows.add(List.of(
                    Cell.of(component.name()),
                    Cell.of(desk.words().open("data: copies", "copies")),
                    Cell.BLANK,
                    Cell.BLANK));
        for (Data.Copy copy : data.copies())
            rows.add(List.of(
                    Cell.of(desk.text("copy.of", copy.id(), component.name())),
                    copy.place() == null
                            ? Cell.of(desk.words().open("copies: place", "copies"))
                            : Cell.of(desk.stock().name(copy.place())),
                    age(copy),
                    Cell.of(kind(copy))));
    }

    private Cell age(Data.Copy copy) {
        if (copy.replica()) return Cell.of(desk.text("copy.mirror"));
        Cell every = desk.saying().work(copy.every(), "copies: every");
        if (every.open() != null) return every;
        Cell transfer = desk.saying().work(copy.transfer(), "copies: transfer");
        return transfer.open() != null
                ? Cell.of(every.text(), transfer.open())
                : Cell.of(desk.text("copy.age", every.text(), transfer.text()));
    }

    private String kind(Data.Copy copy) {
        return desk.text(
                copy.replica()
                        ? "copy.replica"
                        : copy.immutable() ? "copy.immutable" : copy.online() ? "copy.online" : "copy.offline");
    }

    private void test(Pen pen, Component system) {
        var steps = new ArrayList<>(desk.words().texts("test"));
        @Nullable String own = system.labels().get("pruefung");
        if (own != null && !own.isBlank()) steps.addAll(List.of(own.split(" *; *")));
        pen.points(true, steps);
        if (own == null || own.isBlank())
            pen.lines(desk.text("wap.owntest"), 1, desk.words().open("labels: pruefung", "tests"));
    }
}
