// SPDX-License-Identifier: EUPL-1.2
/** Fault trees as the Open-PSA Model Exchange Format 2.0 writes them: the file other fault-tree programs read and write. */
@NullMarked
package deich.formats.openpsa;

import org.jspecify.annotations.NullMarked;
