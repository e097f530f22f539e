// SPDX-License-Identifier: EUPL-1.2
/** Paper as a tagged PDF. */
@NullMarked
package deich.report.paper.pdf;

import org.jspecify.annotations.NullMarked;
