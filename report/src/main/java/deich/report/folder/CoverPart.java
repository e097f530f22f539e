// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.assess.facts.Census;
import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.report.paper.Block;
import deich.report.paper.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The first page: whose folder, from which inventory, how old, who keeps it. */
final class CoverPart {
    private final Desk desk;
    private final List<Source> sources;

    private CoverPart(Desk desk) {
        this.desk = desk;
        this.sources = desk.stock().inventory().components().values().stream()
                .filter(desk.stock()::own)
                .flatMap(c -> Census.of(c).values().stream())
                .map(CoverPart::source)
                .toList();
    }

    static List<Block> of(Desk desk, String owner) {
        return new CoverPart(desk).blocks(owner);
    }

    private List<Block> blocks(String owner) {
        Pen pen = desk.pen("cover");
        pen.say(Block.Style.MARK, mark(desk));
        pen.say(Block.Style.TITLE, desk.text("cover.title", owner));
        pen.say(Block.Style.PLAIN, desk.text("cover.what"));
        pen.say(Block.Style.BOXED, desk.stock().inventory().notice());
        pen.table("cover.facts", facts(owner));
        pen.say(Block.Style.SMALL, desk.text("cover.honest", desk.order().version()));
        return pen.blocks();
    }

    static String mark(Desk desk) {
        return desk.words().words().of(desk.stock().inventory().classification());
    }

    private List<List<Cell>> facts(String owner) {
        var inventory = desk.stock().inventory();
        var rows = new ArrayList<List<Cell>>();
        row(rows, "whom", Cell.of(owner));
        row(rows, "inventory", Cell.of(desk.text("cover.version", inventory.title(), inventory.version())));
        row(rows, "made", Cell.of(desk.words().words().date(desk.asOf())));
        row(rows, "age", age());
        row(rows, "keeper", keeper());
        row(rows, "review", review());
        row(rows, "copy", Cell.BLANK);
        row(rows, "place", Cell.BLANK);
        return rows;
    }

    private void row(List<List<Cell>> rows, String key, Cell value) {
        rows.add(List.of(Cell.of(desk.text("cover." + key)), value));
    }

    private static Source source(Fact<?> fact) {
        return switch (fact) {
            case Fact.Stated<?> s -> s.source();
            case Fact.Assumed<?> a -> a.source();
            case Fact.Missing<?> m -> Source.UNNAMED;
        };
    }

    /** From when the facts are: the oldest and the newest day on which one was confirmed. */
    private Cell age() {
        List<LocalDate> days = days(Source::on);
        if (days.isEmpty()) return Cell.of(desk.words().open("facts: on", "dates"));
        var words = desk.words().words();
        return Cell.of(
                days.getFirst().equals(days.getLast())
                        ? words.date(days.getFirst())
                        : desk.text("cover.days", words.date(days.getFirst()), words.date(days.getLast())));
    }

    private List<LocalDate> days(Function<Source, @Nullable LocalDate> which) {
        var days = new ArrayList<LocalDate>();
        for (Source source : sources) {
            LocalDate day = which.apply(source);
            if (day != null) days.add(day);
        }
        days.sort(Comparator.naturalOrder());
        return days;
    }

    /** Who keeps the folder; where nobody is named, who gave most of the facts is worth knowing. */
    private Cell keeper() {
        var open = desk.words().open("labels: rolle=mappe", "roles");
        Component named = Roles.holder(desk.stock(), "mappe");
        if (named != null) return Cell.of(named.name());
        Map<String, Integer> given = new TreeMap<>();
        for (Source source : sources) if (!source.by().isBlank()) given.merge(source.by(), 1, Integer::sum);
        return given.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> Cell.of(desk.text("cover.most", most.getKey()), open))
                .orElse(Cell.of(open));
    }

    /** The first day on which a fact is to be looked at again; what is past it is counted. */
    private Cell review() {
        List<LocalDate> days = days(Source::reviewBy);
        if (days.isEmpty()) return Cell.of(desk.words().open("facts: reviewBy", "dates"));
        long overdue = sources.stream().filter(s -> s.overdueOn(desk.asOf())).count();
        String next = days.stream()
                .filter(day -> !day.isBefore(desk.asOf()))
                .findFirst()
                .map(desk.words().words()::date)
                .orElse(desk.text("cover.now"));
        return Cell.of(overdue == 0 ? next : desk.text("cover.overdue", next, overdue));
    }

    static String owner(Stock stock) {
        if (stock.administration() == null) return stock.inventory().title();
        Administration found = stock.inventory().administrations().get(stock.administration());
        return found == null ? stock.administration() : found.name();
    }
}
