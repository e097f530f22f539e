// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.formats.table.CsvWriting;
import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Components as a list: what its columns can say (docs/formats.md, last section). */
final class ListWriter {
    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "name",
            "administration",
            "place",
            "owner",
            "operator",
            "vendor",
            "jurisdiction",
            "adminDomain",
            "tags",
            "needs",
            "restart",
            "repair",
            "rebuild",
            "data",
            "ask");

    private static final List<String> OBJECTIVES = List.of("mtpd", "rto", "rpo");

    private final Source common;
    private final Components components;
    private final Needs needs;

    /** @param common the source that the YAML file of the same name gives to the list */
    ListWriter(Source common) {
        this.common = common;
        var facts = new Facts(common);
        this.components = new Components(facts);
        this.needs = new Needs(facts);
    }

    /** Whether a row can say all of it. */
    static boolean fits(Component c) {
        return c.objectives().equals(Objectives.UNKNOWN) && fitsButForObjectives(c);
    }

    private static boolean fitsButForObjectives(Component c) {
        return c.labels().isEmpty()
                && c.serves().isEmpty()
                && !c.recovery().coldStart()
                && c.crew() == null
                && c.capacity() == null
                && c.fallbacks().isEmpty()
                && c.assurance() == null;
    }

    /** By column, objectives too; null when a row cannot say all of it. */
    @Nullable
    Map<String, String> cells(Component c) {
        var objectives = components.objectives(c.objectives()).fields();
        boolean fits = OBJECTIVES.containsAll(objectives.keySet());
        if (!fits || !fitsButForObjectives(c)) return null;
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> row = row(c);
        for (int i = 0; i < row.size(); i++) cells.put(COLUMNS.get(i), row.get(i));
        for (String key : OBJECTIVES) cells.put(key, objectives.getOrDefault(key, ""));
        return cells;
    }

    String write(Collection<Component> rows) {
        return CsvWriting.withCommas(
                Stream.concat(Stream.of(COLUMNS), rows.stream().map(this::row)).toList());
    }

    private List<String> row(Component c) {
        var recovery = components.recovery(c).fields();
        return Stream.of(
                        c.id(),
                        c.kind().word(),
                        c.name().equals(c.id()) ? null : c.name(),
                        c.administration(),
                        c.place(),
                        c.owner(),
                        c.operator(),
                        c.vendor(),
                        c.jurisdiction(),
                        c.adminDomain(),
                        String.join(" ", c.tags()),
                        needs(c.needs()),
                        recovery.get("restart"),
                        recovery.get("repair"),
                        recovery.get("rebuild"),
                        components.data(c.data()),
                        c.ask())
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }

    private @Nullable String needs(Need need) {
        List<Need> all = need instanceof Need.All some ? some.of() : List.of(need);
        if (all.stream().allMatch(this::plain))
            return all.stream().map(n -> ((Need.Leaf) n).target()).collect(Collectors.joining(" "));
        return needs.list(need);
    }

    /** Nothing said about it but its target. */
    private boolean plain(Need need) {
        return need instanceof Need.Leaf leaf
                && leaf.tolerance().equals(Need.Leaf.NO_TOLERANCE)
                && leaf.start() == Need.Start.TOLERANT
                && leaf.role() == Need.Role.PLAIN
                && leaf.atLevel() == Need.NORMAL
                && leaf.present().equals(new Fact.Stated<>(true, common));
    }
}
