// SPDX-License-Identifier: EUPL-1.2
/** A standard as a text file. */
@NullMarked
package deich.formats.standard;

import org.jspecify.annotations.NullMarked;
