// SPDX-License-Identifier: EUPL-1.2
package deich.store.bia;

import deich.store.stock.StockId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who answers for a service has confirmed what the business impact analysis found.
 *
 * @param component id of the service
 * @param digest of the values as they were then, see {@link Confirmations#digest}
 */
public record Confirmation(StockId stock, String component, String digest, UUID person, Instant at) {}
