// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;

/**
 * One file of the folder.
 *
 * @param head true for inventory.yaml
 * @param list true for a list or spreadsheet
 */
record Part(String file, Block block, boolean head, boolean list) {}
