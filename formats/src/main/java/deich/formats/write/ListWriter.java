// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.formats.table.CsvWriting;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
        return c.labels().isEmpty()
                && c.serves().isEmpty()
                && !c.recovery().coldStart()
                && c.crew() == null
                && c.capacity() == null
                && c.fallbacks().isEmpty()
                && c.objectives().equals(Objectives.UNKNOWN)
                && c.assurance() == null;
    }

    String write(Collection<Component> rows) {
        var text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (Component c : rows) {
            row(c, text);
            text.append('\n');
        }
        return text.toString();
    }

    private void row(Component c, StringBuilder text) {
        text.append(c.id()).append(',').append(c.kind().word());
        cell(text, c.name().equals(c.id()) ? null : c.name());
        cell(text, c.administration());
        cell(text, c.place());
        cell(text, c.owner());
        cell(text, c.operator());
        cell(text, c.vendor());
        cell(text, c.jurisdiction());
        cell(text, c.adminDomain());
        cell(text, String.join(" ", c.tags()));
        cell(text, needs(c.needs()));
        var recovery = components.recovery(c).fields();
        cell(text, recovery.get("restart"));
        cell(text, recovery.get("repair"));
        cell(text, recovery.get("rebuild"));
        cell(text, components.data(c.data()));
        cell(text, c.ask());
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
                && leaf.present().equals(new deich.model.fact.Fact.Stated<>(true, common));
    }

    private static void cell(StringBuilder text, @Nullable String value) {
        String cell = CsvWriting.harmless(Objects.requireNonNullElse(value, ""));
        text.append(',');
        boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        if (quoted) text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        else text.append(cell);
    }
}
