// SPDX-License-Identifier: EUPL-1.2
/** Tests of what may be told of others. */
@NullMarked
package deich.server.veil;

import org.jspecify.annotations.NullMarked;
