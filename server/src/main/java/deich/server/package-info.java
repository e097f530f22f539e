// SPDX-License-Identifier: EUPL-1.2
/** The web server: pages over what other rooms keep and compute. It translates and decides nothing. */
@NullMarked
package deich.server;

import org.jspecify.annotations.NullMarked;
