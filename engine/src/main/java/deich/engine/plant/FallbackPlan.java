// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.engine.draw.Term;
import deich.model.inventory.Hours;

/**
 * A fallback of a service.
 *
 * @param service number of the service
 * @param leadName and lastsName: hashes of the names of their draws
 * @param tree what it needs
 * @param pool number of the component whose capacity it draws on; {@link #OWN} for none
 * @param amount units of it
 */
public record FallbackPlan(
        int service,
        String id,
        boolean prepared,
        Term lead,
        long leadName,
        double level,
        int tree,
        Term lasts,
        long lastsName,
        Hours hours,
        int pool,
        int amount) {
    public static final int OWN = -1;

    public boolean draws() {
        return pool != OWN;
    }
}
