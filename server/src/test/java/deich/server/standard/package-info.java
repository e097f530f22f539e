// SPDX-License-Identifier: EUPL-1.2
/** Tests of these pages. */
@NullMarked
package deich.server.standard;

import org.jspecify.annotations.NullMarked;
