// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.store.stock.Stock;

/** Invented inventories to try things out in: they belong to nobody, and everybody sees and changes all of them. */
public final class Examples {
    /** Id of the organisation that they are kept under; nobody works there. */
    public static final String KEEPER = "beispiel";

    private Examples() {}

    public static boolean is(Stock stock) {
        return stock.owner().equals(KEEPER);
    }
}
