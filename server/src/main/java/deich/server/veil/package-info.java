// SPDX-License-Identifier: EUPL-1.2
/** What is computed on the whole inventory, as somebody who sees part of it may see it. */
@NullMarked
package deich.server.veil;

import org.jspecify.annotations.NullMarked;
