// SPDX-License-Identifier: EUPL-1.2
/** Tests of what works behind the pages. */
@NullMarked
package deich.server.work;

import org.jspecify.annotations.NullMarked;
