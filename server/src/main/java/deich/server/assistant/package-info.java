// SPDX-License-Identifier: EUPL-1.2
/** Asking, and the documents that may be asked: each organisation's own and what everybody may read. */
@NullMarked
package deich.server.assistant;

import org.jspecify.annotations.NullMarked;
