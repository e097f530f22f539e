// SPDX-License-Identifier: EUPL-1.2
/** What programs are told when something is wrong: problem details (RFC 9457). */
@NullMarked
package deich.server.wire;

import org.jspecify.annotations.NullMarked;
