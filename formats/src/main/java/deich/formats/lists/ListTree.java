// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.table.TableFile;
import deich.formats.tree.Limits;
import deich.formats.tree.Tree;
import deich.formats.tree.TreeReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of an inventory folder (docs/formats.md, last section) into the tree that the same content would have as
 * YAML; facts, checks and messages are therefore those of YAML, with row and column as the place. What sort of list it
 * is decides the heading row: {@code id} and {@code kind} are components, {@code component} and {@code on} needs. The
 * sheet of {@code deich new} is passed over: {@code deich import} takes it.
 */
public final class ListTree implements TreeReader {

    /** @return a tree without fields for the sheet of {@code deich new} */
    @Override
    public @Nullable Tree read(String file, byte[] content, Limits limits, Problems problems) {
        TableFile read = TableFile.read(file, content);
        read.problems().forEach(problems::add);
        if (read.table().header().empty()) return null;
        Heading heading = Heading.of(file, read.table().header());
        if (heading.has("leistung")) return new Tree.Fields(List.of(), new Position(file, 1, 1));
        return ListKind.of(heading, problems)
                .map(kind -> kind.tree(new Rows(file, heading, read.table().body(), limits, problems)))
                .orElse(null);
    }
}
