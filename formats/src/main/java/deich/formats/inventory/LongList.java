// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.lists.ComponentRows;
import deich.formats.problem.Problems;
import deich.formats.tree.Limits;
import deich.formats.tree.Tree;
import deich.model.inventory.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of components that is read row by row, and what a row needs that goes the long way. */
record LongList(ComponentRows rows, Defaults defaults, Limits limits, Problems problems) {

    /** A row with all that YAML would say in its place. */
    Block block(int row, @Nullable Kind kind) {
        Tree.Field field = rows.field(row, limits, problems);
        Tree said = field == null ? new Tree.Fields(List.of(), rows.at(row)) : field.value();
        Tree whole = kind == null ? said : defaults.applied(kind, said);
        return Block.of(whole, rows.at(row), Shape.COMPONENT, problems);
    }
}
