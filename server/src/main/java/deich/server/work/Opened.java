// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.model.inventory.Inventory;
import deich.store.stock.Files;
import deich.store.stock.Stock;
import java.util.List;
import java.util.Map;

/**
 * A version of an inventory, read.
 *
 * @param positions of the components in the files, by id
 * @param hints what the reader remarked; no errors, or it would not have been kept
 */
public record Opened(
        Stock stock,
        int version,
        Files files,
        Inventory inventory,
        Map<String, Position> positions,
        List<Problem> hints) {

    public boolean newest() {
        return version == stock.head();
    }
}
