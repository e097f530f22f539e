// SPDX-License-Identifier: EUPL-1.2
/** The inventory's pages (Bestand): list, sheet of a component, editing, versions, import, map. */
@NullMarked
package deich.server.stock;

import org.jspecify.annotations.NullMarked;
