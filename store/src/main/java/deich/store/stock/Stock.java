// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.time.Instant;

/**
 * An inventory that is kept (Bestand).
 *
 * @param owner id of the organisation that keeps it and sees all of it
 * @param head number of the newest version, from 1
 * @param retired true when it is put away: still there, in no list, and nothing can be saved to it
 */
public record Stock(StockId id, String title, String owner, int head, Instant created, boolean retired) {}
