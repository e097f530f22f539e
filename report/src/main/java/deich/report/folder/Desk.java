// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.model.inventory.Component;
import deich.model.inventory.Hours;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.report.paper.Cell;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the chapters of one folder are written with. */
record Desk(FolderWords words, Stock stock, Saying saying, FolderOrder order) {

    LocalDate asOf() {
        return order.asOf();
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    Pen pen(String prefix) {
        return new Pen(words, prefix);
    }

    String kind(Component component) {
        return words.words().of(component.kind());
    }

    /** The line to call, as the inventory gives it. */
    Cell phone(Component component) {
        return saying.label(component, "telefon", "phone");
    }

    /** A need in words: "A; eines von: B, C". Needs that were assumed away are left out. */
    String need(Need need) {
        return switch (need) {
            case Need.Leaf leaf -> stock.name(leaf.target());
            case Need.All all -> joined("; ", all.of());
            case Need.Any any -> text("need.any", joined(", ", any.of()));
            case Need.AtLeast some -> text("need.some", some.k(), joined(", ", some.of()));
        };
    }

    private String joined(String between, List<Need> needs) {
        return String.join(between, needs.stream().map(this::need).toList());
    }

    /** Whoever runs it: the operator, else the administration or the owner; null when nobody is named. */
    @Nullable
    String runner(Component component) {
        if (component.operator() != null) return stock.name(component.operator());
        if (component.administration() != null) return stock.name(component.administration());
        return component.owner() == null ? null : stock.name(component.owner());
    }

    Cell runnerCell(Component component) {
        String runner = component.kind() == Kind.PROVIDER || component.kind() == Kind.VENDOR
                ? component.name()
                : runner(component);
        return runner == null ? Cell.of(words.open("operator", "operator")) : Cell.of(runner);
    }

    /** "Mo bis Fr 07:00–16:00", days of equal hours taken together. */
    String hours(Hours hours) {
        if (hours.always()) return text("hours.always");
        var parts = new ArrayList<String>();
        List<Hours.Window> windows = hours.windows();
        for (int i = 0; i < windows.size(); ) {
            Hours.Window first = windows.get(i);
            int last = i;
            while (last + 1 < windows.size() && follows(windows.get(last), windows.get(last + 1))) last++;
            String from = day(first);
            String days = last == i ? from : text("hours.days", from, day(windows.get(last)));
            parts.add(text("hours.window", days, clock(first.from()), clock(first.until())));
            i = last + 1;
        }
        return String.join(", ", parts);
    }

    private static boolean follows(Hours.Window one, Hours.Window next) {
        return next.day() == one.day().plus(1) && next.from() == one.from() && next.until() == one.until();
    }

    private String day(Hours.Window window) {
        return window.day()
                .getDisplayName(TextStyle.SHORT_STANDALONE, words.words().locale());
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /** The first few names, and how many there are besides. */
    String few(List<String> ids, int most) {
        List<String> names = ids.stream().limit(most).map(stock::name).toList();
        String first = String.join(", ", names);
        return ids.size() > most ? text("and.more", first, ids.size() - most) : first;
    }
}
