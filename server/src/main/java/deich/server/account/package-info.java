// SPDX-License-Identifier: EUPL-1.2
/** One's own account (Konto): password, passkeys, sessions, and the way to it by an invitation. */
@NullMarked
package deich.server.account;

import org.jspecify.annotations.NullMarked;
