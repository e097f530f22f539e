// SPDX-License-Identifier: EUPL-1.2
/** Paper as an OpenDocument text. */
@NullMarked
package deich.report.paper.odt;

import org.jspecify.annotations.NullMarked;
