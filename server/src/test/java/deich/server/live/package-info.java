// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package deich.server.live;

import org.jspecify.annotations.NullMarked;
