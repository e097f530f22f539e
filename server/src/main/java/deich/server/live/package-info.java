// SPDX-License-Identifier: EUPL-1.2
/** What changes while a page is open, told to whoever has it open: server-sent events. */
@NullMarked
package deich.server.live;

import org.jspecify.annotations.NullMarked;
