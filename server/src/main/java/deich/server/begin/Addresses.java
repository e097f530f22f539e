// SPDX-License-Identifier: EUPL-1.2
package deich.server.begin;

import deich.formats.survey.Ids;
import deich.store.stock.StockId;
import deich.store.stock.Stocks;

/** What new inventories are called in addresses. */
public final class Addresses {
    private static final int LONGEST = 55;

    private Addresses() {}

    /** An id made of the name that no other inventory has. */
    public static StockId free(Stocks stocks, String name) {
        String id = Ids.bare(name);
        String begin = id.isEmpty() ? "bestand" : id.substring(0, Math.min(LONGEST, id.length()));
        StockId free = new StockId(begin);
        for (int n = 2; stocks.find(free) != null; n++) free = new StockId(begin + "-" + n);
        return free;
    }
}
