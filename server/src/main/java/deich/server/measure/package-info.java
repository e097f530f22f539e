// SPDX-License-Identifier: EUPL-1.2
/** Maßnahmen: what to buy first. */
@NullMarked
package deich.server.measure;

import org.jspecify.annotations.NullMarked;
