// SPDX-License-Identifier: EUPL-1.2
/** One request: who asks, which inventory is open, what of it may be seen. */
@NullMarked
package deich.server.desk;

import org.jspecify.annotations.NullMarked;
