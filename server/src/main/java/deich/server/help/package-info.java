// SPDX-License-Identifier: EUPL-1.2
/** Help: roles and rights, words, what Deich is not approved for; the statement on accessibility. */
@NullMarked
package deich.server.help;

import org.jspecify.annotations.NullMarked;
