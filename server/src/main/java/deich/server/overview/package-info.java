// SPDX-License-Identifier: EUPL-1.2
/** The first page of an inventory, and the list of inventories. */
@NullMarked
package deich.server.overview;

import org.jspecify.annotations.NullMarked;
