// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

import deich.store.stock.StockId;
import java.time.Instant;
import java.util.UUID;

/**
 * One organisation lets another see its components of an inventory in full.
 *
 * @param from id of the organisation that gives it, for its own components
 * @param to id of the organisation that sees them
 * @param by who gave it
 */
public record Grant(StockId stock, String from, String to, Instant at, UUID by) {}
