// SPDX-License-Identifier: EUPL-1.2
/** What is meant to be printed, as blocks that know nothing of a file format; pdf and odt write them. */
@NullMarked
package deich.report.paper;

import org.jspecify.annotations.NullMarked;
