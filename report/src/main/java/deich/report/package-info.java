// SPDX-License-Identifier: EUPL-1.2
/** What a person or another program reads: pages, tables, machine formats. */
@NullMarked
package deich.report;

import org.jspecify.annotations.NullMarked;
