// SPDX-License-Identifier: EUPL-1.2
/** A new inventory, and the first hour with it. */
@NullMarked
package deich.server.begin;

import org.jspecify.annotations.NullMarked;
