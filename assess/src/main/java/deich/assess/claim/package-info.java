// SPDX-License-Identifier: EUPL-1.2
/** What a requirement asks of one service, read off one run. */
@NullMarked
package deich.assess.claim;

import org.jspecify.annotations.NullMarked;
