// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One state of an inventory.
 *
 * @param number from 1, without gaps
 * @param parent the version before; null for the first
 * @param author id of a person, or of Deich itself
 * @param reason what the author said about it
 * @param digest of all its files: equal exactly when they are
 */
public record Version(
        StockId stock, int number, @Nullable Integer parent, UUID author, Instant at, String reason, String digest) {}
