// SPDX-License-Identifier: EUPL-1.2
/** Tables from CSV, XLSX and ODS files, and back: plain text cells that know where they stand. Knows nothing of Deich. */
@NullMarked
package deich.formats.table;

import org.jspecify.annotations.NullMarked;
