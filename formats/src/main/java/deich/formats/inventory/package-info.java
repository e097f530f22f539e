// SPDX-License-Identifier: EUPL-1.2
/** An inventory as a folder of text. */
@NullMarked
package deich.formats.inventory;

import org.jspecify.annotations.NullMarked;
