// SPDX-License-Identifier: EUPL-1.2
/** Measures as text: the catalogue that is shipped and those of an inventory. */
@NullMarked
package deich.formats.measure;

import org.jspecify.annotations.NullMarked;
