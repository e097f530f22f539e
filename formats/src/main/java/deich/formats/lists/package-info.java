// SPDX-License-Identifier: EUPL-1.2
/** Lists of components, needs and municipalities, as spreadsheets or CSV, read as if they were YAML. */
@NullMarked
package deich.formats.lists;

import org.jspecify.annotations.NullMarked;
