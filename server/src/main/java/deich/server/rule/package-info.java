// SPDX-License-Identifier: EUPL-1.2
/** What a route asks of whoever calls it. */
@NullMarked
package deich.server.rule;

import org.jspecify.annotations.NullMarked;
