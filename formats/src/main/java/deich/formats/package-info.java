// SPDX-License-Identifier: EUPL-1.2
/**
 * Text, tables and foreign formats in and out, with errors for people. Begin reading at {@link
 * deich.formats.inventory.InventoryFolder}.
 */
@NullMarked
package deich.formats;

import org.jspecify.annotations.NullMarked;
