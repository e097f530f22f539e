// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.table.Cell;
import deich.formats.tree.FlowText;
import deich.formats.tree.Tree;
import deich.formats.tree.Tree.Field;
import deich.formats.tree.Tree.Fields;
import deich.formats.tree.Tree.Items;
import deich.formats.tree.Tree.Text;
import deich.formats.tree.Yaml;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A cell as a value: most are plain text; one that begins with a brace or bracket is written as in a YAML file. */
final class FlowCell {
    private final Rows rows;
    private final Cell cell;

    private FlowCell(Rows rows, Cell cell) {
        this.rows = rows;
        this.cell = cell;
    }

    static @Nullable Tree tree(Rows rows, Cell cell) {
        boolean flow = cell.text().startsWith("{") || cell.text().startsWith("[");
        return flow ? new FlowCell(rows, cell).flow() : rows.text(cell);
    }

    private @Nullable Tree flow() {
        Tree plain = FlowText.read(cell.text(), here());
        if (plain != null) return plain;
        Problems inside = new Problems();
        byte[] yaml = cell.text().getBytes(StandardCharsets.UTF_8);
        Tree tree = new Yaml().read(rows.file(), yaml, rows.limits(), inside);
        for (Problem p : inside.sorted())
            rows.problems().add(new Problem(p.severity(), here(), p.key(), p.arguments(), p.suggestion()));
        return tree == null ? null : moved(tree);
    }

    private Position here() {
        return rows.at(cell);
    }

    /** The same with the cell as the place of every part. */
    private Tree moved(Tree tree) {
        return switch (tree) {
            case Text text -> new Text(text.value(), text.plain(), here());
            case Items items ->
                new Items(items.items().stream().map(this::moved).toList(), here());
            case Fields fields ->
                new Fields(
                        fields.fields().stream()
                                .map(f -> new Field(f.key(), here(), moved(f.value())))
                                .toList(),
                        here());
        };
    }
}
