// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.store.Store;
import deich.store.bia.Confirmations;
import deich.store.people.Right;

/** Confirms the BIA values of services by those who answer for them. */
public final class BiaValues {
    private final Store store;

    BiaValues(Store store) {
        this.store = store;
    }

    static boolean mayConfirm(Desk desk, Component c) {
        return desk.may(Right.CONFIRM) && Owning.owns(desk, c.administration());
    }

    /**
     * @param digest of the values that whoever confirms has seen
     * @return false when they are others by now
     * @throws Missing for what is no service, not one's own, or has no values
     */
    public boolean confirm(Desk desk, String id, String digest) {
        Component component = Owning.full(desk, id);
        if (component.kind() != Kind.SERVICE || !mayConfirm(desk, component)) throw new Missing();
        if (!Confirming.something(component.objectives())) throw new Missing();
        if (!Confirmations.digest(component.objectives()).equals(digest)) return false;
        store.confirmations()
                .confirm(desk.opened().stock().id(), id, digest, desk.visit().actor());
        return true;
    }
}
