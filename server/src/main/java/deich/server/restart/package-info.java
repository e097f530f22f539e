// SPDX-License-Identifier: EUPL-1.2
/** Wiederanlauf: in which order to bring things back. */
@NullMarked
package deich.server.restart;

import org.jspecify.annotations.NullMarked;
