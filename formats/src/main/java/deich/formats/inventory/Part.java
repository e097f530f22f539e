// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.lists.ComponentRows;
import org.jspecify.annotations.Nullable;

/**
 * One file of the folder.
 *
 * @param head true for inventory.yaml
 * @param list true for a list or spreadsheet
 * @param rows the components of a list, when they are not in the block; else null
 */
record Part(
        String file,
        Block block,
        boolean head,
        boolean list,
        @Nullable ComponentRows rows) {}
