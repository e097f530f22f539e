// SPDX-License-Identifier: EUPL-1.2
/** Engpässe: where an inventory is thin, whom that concerns, and how sure it is. */
@NullMarked
package deich.assess.cut;

import org.jspecify.annotations.NullMarked;
