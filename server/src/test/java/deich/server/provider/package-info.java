// SPDX-License-Identifier: EUPL-1.2
/** Tests of the provider of sign-ins. */
@NullMarked
package deich.server.provider;

import org.jspecify.annotations.NullMarked;
