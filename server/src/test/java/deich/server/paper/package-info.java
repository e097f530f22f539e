// SPDX-License-Identifier: EUPL-1.2
/** Tests of these pages. */
@NullMarked
package deich.server.paper;

import org.jspecify.annotations.NullMarked;
