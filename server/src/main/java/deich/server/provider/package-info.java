// SPDX-License-Identifier: EUPL-1.2
/** A provider of sign-ins (OpenID Connect): asking it, and reading its answer. The only other machine that Deich speaks to. */
@NullMarked
package deich.server.provider;

import org.jspecify.annotations.NullMarked;
