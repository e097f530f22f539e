// SPDX-License-Identifier: EUPL-1.2
package deich.store.assistant;

import deich.store.stock.StockId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text made for an organisation from what was found in a version of an inventory.
 *
 * @param kind what sort of text, as the assistant names it
 * @param made the text as it was made
 * @param text as it stands now, with what people changed
 * @param marker how it was made, for machines (AI Act, Art. 50)
 * @param releasedBy who stands for it; null while nobody does
 */
public record Draft(
        UUID id,
        StockId stock,
        int version,
        String organisation,
        String kind,
        String title,
        String made,
        String text,
        String marker,
        UUID by,
        Instant at,
        @Nullable UUID releasedBy,
        @Nullable Instant releasedAt) {

    public boolean released() {
        return releasedBy != null;
    }
}
