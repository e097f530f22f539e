// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import deich.formats.table.Cell;
import deich.formats.table.Row;
import deich.formats.tree.Tree;
import deich.formats.tree.Tree.Field;
import deich.formats.tree.Tree.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of components: one a row. */
final class ComponentList {
    private static final List<String> PLAIN = List.of(
            "kind",
            "name",
            "administration",
            "place",
            "owner",
            "operator",
            "vendor",
            "jurisdiction",
            "adminDomain",
            "ask",
            "restart",
            "repair",
            "rebuild",
            "data");
    private static final List<String> OBJECTIVES = List.of("mtpd", "rto", "rpo");
    static final List<String> COLUMNS = Stream.of(List.of("id"), PLAIN, List.of("tags", "needs"), OBJECTIVES)
            .flatMap(List::stream)
            .toList();

    private final Rows rows;
    private final Map<String, Field> components = new LinkedHashMap<>();

    private ComponentList(Rows rows) {
        this.rows = rows;
    }

    static Tree tree(Rows rows) {
        ComponentList list = new ComponentList(rows);
        rows.body().forEach(list::component);
        Tree components = new Fields(List.copyOf(list.components.values()), rows.start());
        return new Fields(List.of(new Field("components", rows.start(), components)), rows.start());
    }

    private void component(Row row) {
        Cell id = rows.required(row, "id");
        if (id == null) return;
        Field before = components.putIfAbsent(id.text(), new Field(id.text(), rows.at(id), fields(row)));
        if (before != null)
            rows.problems()
                    .error(rows.at(id), "lists.id-twice", id.text(), before.at().line());
    }

    /** One row by itself; null when it has no id. */
    static @Nullable Field field(Rows rows, Row row) {
        var list = new ComponentList(rows);
        list.component(row);
        return list.components.values().stream().findFirst().orElse(null);
    }

    private Tree fields(Row row) {
        List<Field> fields = new ArrayList<>(present(row, PLAIN));
        Cell tags = rows.cell(row, "tags");
        if (tags != null) fields.add(new Field("tags", rows.at(tags), words(tags)));
        Field needs = needs(row);
        if (needs != null) fields.add(needs);
        List<Field> objectives = present(row, OBJECTIVES);
        if (!objectives.isEmpty())
            fields.add(new Field("objectives", rows.at(row), new Fields(objectives, rows.at(row))));
        return new Fields(fields, rows.at(row));
    }

    private List<Field> present(Row row, List<String> keys) {
        List<Field> fields = new ArrayList<>();
        for (String key : keys) {
            Field field = rows.field(row, key);
            if (field != null) fields.add(field);
        }
        return fields;
    }

    /** Ids with blanks between them, or in brackets whatever YAML allows. */
    private @Nullable Field needs(Row row) {
        Cell needs = rows.cell(row, "needs");
        if (needs == null) return null;
        return needs.text().startsWith("[")
                ? rows.field(row, "needs")
                : new Field("needs", rows.at(needs), words(needs));
    }

    private Tree words(Cell cell) {
        List<Tree> words = Arrays.stream(cell.text().split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .<Tree>map(word -> new Tree.Text(word, true, rows.at(cell)))
                .toList();
        return new Tree.Items(words, rows.at(cell));
    }
}
