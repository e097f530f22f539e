// SPDX-License-Identifier: EUPL-1.2
/** Drafts of what an administration writes: making, reading, changing, releasing them, and taking them along. */
@NullMarked
package deich.server.draft;

import org.jspecify.annotations.NullMarked;
