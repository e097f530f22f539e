// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.tree.TreeReader;
import org.jspecify.annotations.Nullable;

/** Which files of a folder are lists, and who reads them. */
final class ListFiles {

    private ListFiles() {}

    /** Null for a file that is no part of an inventory. */
    static @Nullable TreeReader reader(String file) {
        return null;
    }
}
