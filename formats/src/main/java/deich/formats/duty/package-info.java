// SPDX-License-Identifier: EUPL-1.2
/** Reporting duties as text. */
@NullMarked
package deich.formats.duty;

import org.jspecify.annotations.NullMarked;
