// SPDX-License-Identifier: EUPL-1.2
/** The whole store as one file, the same for every database, and back. */
@NullMarked
package deich.store.backup;

import org.jspecify.annotations.NullMarked;
