// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.assess.cut.Combinations;
import org.jspecify.annotations.Nullable;

/** What stops one service. @param found null when nobody said how long it may stand still, or the inventory has errors */
record Sets(@Nullable Combinations found) {}
