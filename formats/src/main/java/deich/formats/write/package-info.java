// SPDX-License-Identifier: EUPL-1.2
/** The model back to text. */
@NullMarked
package deich.formats.write;

import org.jspecify.annotations.NullMarked;
