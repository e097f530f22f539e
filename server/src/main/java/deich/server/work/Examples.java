// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.store.people.Organisation;
import deich.store.people.Organisations;
import deich.store.stock.Stock;
import java.util.List;

/** Invented inventories to try things out in: they belong to nobody, and everybody sees and changes all of them. */
public final class Examples {
    /** Id of the organisation that they are kept under; nobody works there. */
    public static final String KEEPER = "beispiel";

    private Examples() {}

    /** All organisations in which somebody can work, by name. */
    public static List<Organisation> without(Organisations all) {
        return all.all().stream()
                .filter(organisation -> !organisation.id().equals(KEEPER))
                .toList();
    }

    public static boolean is(Stock stock) {
        return stock.owner().equals(KEEPER);
    }
}
