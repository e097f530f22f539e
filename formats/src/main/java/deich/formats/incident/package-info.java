// SPDX-License-Identifier: EUPL-1.2
/** Documented incidents and samples of recovery times as text. */
@NullMarked
package deich.formats.incident;

import org.jspecify.annotations.NullMarked;
