// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.lists.ListTree;
import deich.formats.table.TableFile;
import deich.formats.tree.TreeReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which files of a folder are lists, and who reads them. */
final class ListFiles {

    private ListFiles() {}

    /** Null for a file that is no part of an inventory. */
    static @Nullable TreeReader reader(String file) {
        return TableFile.isTable(Path.of(file)) ? new ListTree() : null;
    }
}
