// SPDX-License-Identifier: EUPL-1.2
/** Berichte: what goes out of Deich, as files. */
@NullMarked
package deich.server.paper;

import org.jspecify.annotations.NullMarked;
