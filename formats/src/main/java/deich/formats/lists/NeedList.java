// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import deich.formats.table.Cell;
import deich.formats.table.Row;
import deich.formats.tree.Tree;
import deich.formats.tree.Tree.Field;
import deich.formats.tree.Tree.Fields;
import deich.formats.tree.Tree.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of needs: which component needs which other, one a row; added to what the component needs already. */
final class NeedList {
    private static final List<String> LEAF = List.of("on", "tolerance", "start", "role", "atLevel", "assumed");
    static final List<String> COLUMNS = List.of("component", "on", "tolerance", "start", "role", "atLevel", "assumed");

    private NeedList() {}

    static Tree tree(Rows rows) {
        Map<String, List<Tree>> leaves = new LinkedHashMap<>();
        Map<String, Cell> first = new LinkedHashMap<>();
        for (Row row : rows.body()) {
            Cell component = rows.required(row, "component");
            Cell on = rows.required(row, "on");
            if (component == null || on == null) continue;
            first.putIfAbsent(component.text(), component);
            leaves.computeIfAbsent(component.text(), c -> new ArrayList<>()).add(leaf(rows, row));
        }
        List<Field> needs = new ArrayList<>();
        first.forEach((id, cell) -> needs.add(field(rows, cell, leaves.getOrDefault(id, List.of()))));
        return new Fields(List.of(new Field("needs", rows.start(), new Fields(needs, rows.start()))), rows.start());
    }

    private static Field field(Rows rows, Cell component, List<Tree> leaves) {
        return new Field(component.text(), rows.at(component), new Items(leaves, rows.at(component)));
    }

    private static Tree leaf(Rows rows, Row row) {
        List<Field> fields = new ArrayList<>();
        for (String key : LEAF) {
            Field field = rows.field(row, key);
            if (field != null) fields.add(field);
        }
        return new Fields(fields, rows.at(row));
    }
}
