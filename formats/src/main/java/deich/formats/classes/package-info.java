// SPDX-License-Identifier: EUPL-1.2
/** Recovery classes as text. */
@NullMarked
package deich.formats.classes;

import org.jspecify.annotations.NullMarked;
