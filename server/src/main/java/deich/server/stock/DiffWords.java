// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.edit.FieldDiff;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.server.desk.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs in a component, in the words of its sheet; what has none there stays as the files write it. */
final class DiffWords {
    private final FactRows rows;
    private final NeedViews before;
    private final NeedViews after;

    DiffWords(Desk desk, Spans spans, LocalDate day, Inventory before, Inventory after) {
        this.rows = new FactRows(desk, spans, day);
        this.before = new NeedViews(desk.said("stock"), spans, before);
        this.after = new NeedViews(desk.said("stock"), spans, after);
    }

    List<FieldDiff.Field> of(FieldDiff diff) {
        Component old = before.inventory().components().get(diff.component());
        Component now = after.inventory().components().get(diff.component());
        return diff.fields().stream().map(field -> field(field, old, now)).toList();
    }

    private FieldDiff.Field field(FieldDiff.Field field, @Nullable Component old, @Nullable Component now) {
        switch (field.key()) {
            case "needs":
                return needs(field, old, now);
            case "kind":
                return new FieldDiff.Field("kind", kind(old), kind(now));
            case "administration":
                return new FieldDiff.Field("administration", whose(before, old), whose(after, now));
            case "place":
                return new FieldDiff.Field("place", place(before, old), place(after, now));
            default:
                return fact(field, old, now);
        }
    }

    private String kind(@Nullable Component c) {
        return c == null ? "" : after.said().words().of(c.kind());
    }

    private static String whose(NeedViews in, @Nullable Component c) {
        return c == null ? "" : Index.administration(in.inventory(), c.administration());
    }

    private static String place(NeedViews in, @Nullable Component c) {
        return c == null ? "" : Index.place(in.inventory(), c.place());
    }

    private FieldDiff.Field fact(FieldDiff.Field field, @Nullable Component old, @Nullable Component now) {
        Fact<?> was = old == null ? null : fact(old, field.key());
        Fact<?> is = now == null ? null : fact(now, field.key());
        if (was == null && is == null) return field;
        return new FieldDiff.Field(field.key(), words(was), words(is));
    }

    private String words(@Nullable Fact<?> fact) {
        if (fact == null) return "";
        FactRow row = rows.row("", fact);
        String state = rows.state(row.state());
        return String.join(
                        "\n", List.of(row.value().isEmpty() ? state : row.value() + " (" + state + ")", row.source()))
                .strip();
    }

    /** Null for what is no single fact, or more than one: a crew and needs of a job stand beside its length. */
    private static @Nullable Fact<?> fact(Component of, String key) {
        var rebuild = of.recovery().rebuild();
        return switch (key) {
            case "repair" -> plain(of.recovery().repair());
            case "rebuild" -> rebuild == null ? null : plain(rebuild);
            case "restart" -> plain(of.recovery().restart());
            case "objectives.mtpd" -> of.objectives().mtpd();
            case "objectives.rto" -> of.objectives().rto();
            case "objectives.rpo" -> of.objectives().rpo();
            case "objectives.minimumLevel" -> of.objectives().minimumLevel();
            case "capacity" -> of.capacity();
            default -> null;
        };
    }

    private static @Nullable Fact<?> plain(deich.model.inventory.Job job) {
        boolean alone = job.crew() == null && job.needs().leaves().isEmpty();
        return alone ? job.takes() : null;
    }

    private FieldDiff.Field needs(FieldDiff.Field field, @Nullable Component old, @Nullable Component now) {
        List<String> was = old == null ? List.of() : lines(before.of(old.needs()));
        List<String> is = now == null ? List.of() : lines(after.of(now.needs()));
        var gone = new ArrayList<>(was);
        is.forEach(gone::remove);
        var come = new ArrayList<>(is);
        was.forEach(come::remove);
        // what differs may be a source that the lines do not show
        if (gone.isEmpty() && come.isEmpty()) return field;
        return new FieldDiff.Field(field.key(), String.join("\n", gone), String.join("\n", come));
    }

    private static List<String> lines(List<NeedView> needs) {
        return needs.stream().map(DiffWords::line).toList();
    }

    private static String line(NeedView need) {
        if (need.group().equals("leaf")) return need.text() + " (" + String.join(", ", need.remarks()) + ")";
        return need.text() + " " + String.join("; ", lines(need.of()));
    }
}
