// SPDX-License-Identifier: EUPL-1.2
/** Who comes in and what they may do: sign-in, rights, headers. */
@NullMarked
package deich.server.door;

import org.jspecify.annotations.NullMarked;
