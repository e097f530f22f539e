// SPDX-License-Identifier: EUPL-1.2
package deich.server.live;

import deich.store.run.Run;
import deich.store.stock.StockId;

/** Something that somebody may want to hear of. Whether they may is asked of each when it is told. */
sealed interface News {
    /** An inventory has a new version, or somebody's look at it was widened or narrowed. */
    record Changed(StockId stock) implements News {}

    /** A run was ordered, came further, or is over. */
    record Ran(Run run) implements News {}

    /** Something about the account or its sessions: whoever it is about may have to stop listening. */
    record Person(String id) implements News {}
}
