// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a component into the fields of a form. */
final class Drafting {
    private final Naming naming;
    private final Typed typed;
    private final List<Draft.Row> rows = new ArrayList<>();
    private final Map<String, String> groups = new LinkedHashMap<>();

    private Drafting(Naming naming, Typed typed) {
        this.naming = naming;
        this.typed = typed;
    }

    static Draft of(Component c, Naming naming, Typed typed) {
        return new Drafting(naming, typed).draft(c);
    }

    private Draft draft(Component c) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", c.name());
        values.put("kind", c.kind().word());
        values.put("administration", text(c.administration()));
        values.put("place", naming.place(c.place()));
        values.put("operator", naming.operator(c.operator()));
        values.put("ask", c.ask());
        values.put("tags", String.join(", ", c.tags()));
        values.put("repair", typed.text(c.recovery().repair().takes()));
        values.put(
                "rebuild",
                c.recovery().rebuild() == null
                        ? ""
                        : typed.text(c.recovery().rebuild().takes()));
        values.put("restart", typed.text(c.recovery().restart().takes()));
        values.put("mtpd", typed.text(Typed.spans(c.objectives().mtpd())));
        values.put("rto", typed.text(Typed.spans(c.objectives().rto())));
        values.put("rpo", typed.text(Typed.spans(c.objectives().rpo())));
        values.put("minimumLevel", level(c.objectives().minimumLevel()));
        needs(c.needs());
        return new Draft(values, rows, groups);
    }

    private static String text(@org.jspecify.annotations.Nullable String id) {
        return id == null ? "" : id;
    }

    static String level(Fact<Double> fact) {
        return switch (fact) {
            case Fact.Stated<Double>(Double value, var _) -> percent(value);
            case Fact.Assumed<Double>(Double value, var _, var _, var _) -> percent(value) + " ?";
            case Fact.Missing<Double> _ -> "";
        };
    }

    private static String percent(double value) {
        return Math.round(value * 100) + " %";
    }

    private void needs(Need need) {
        List<Need> parts = Parts.of(need);
        for (int i = 0; i < parts.size(); i++) part(parts.get(i), i);
    }

    private void part(Need part, int number) {
        if (part instanceof Need.Leaf leaf) rows.add(row(leaf, ""));
        else if (Parts.flat(part) && groups.size() < Draft.LETTERS.size()) group(part);
        else rows.add(new Draft.Row("", "", "", Integer.toString(number), false));
    }

    private void group(Need part) {
        String letter = Draft.LETTERS.get(groups.size());
        groups.put(letter, Integer.toString(Parts.enough(part)));
        for (Need.Leaf leaf : part.leaves()) rows.add(row(leaf, letter));
    }

    private Draft.Row row(Need.Leaf leaf, String letter) {
        return new Draft.Row(naming.component(leaf.target()), tolerance(typed, leaf.tolerance()), letter, "", false);
    }

    /** Empty for none, which is something else than not knowing. */
    static String tolerance(Typed typed, Fact<Span> fact) {
        if (fact.equals(Need.Leaf.NO_TOLERANCE)) return "";
        String text = typed.text(fact);
        return text.isEmpty() ? typed.said().t("typed.as.unknown") : text;
    }
}
