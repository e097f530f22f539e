// SPDX-License-Identifier: EUPL-1.2
/** Reporting duties (Meldepflichten): whom one must tell what, from when and within what time. */
@NullMarked
package deich.model.duty;

import org.jspecify.annotations.NullMarked;
