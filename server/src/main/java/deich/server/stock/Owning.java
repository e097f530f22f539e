// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Component;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.store.people.Right;
import deich.store.sight.Detail;
import org.jspecify.annotations.Nullable;

/** What of an inventory somebody sees and answers for. */
final class Owning {
    private Owning() {}

    /** What belongs to no administration is owned by whoever keeps the inventory, and by nobody else. */
    static boolean owns(Desk desk, @Nullable String administration) {
        return desk.sight().owns(administration == null ? "" : administration);
    }

    /** Whether all of it is one's own to see, down to the bytes of its files. */
    static boolean keeps(Desk desk) {
        return desk.sight().keeps();
    }

    static boolean mayEdit(Desk desk, Component component) {
        return desk.may(Right.EDIT)
                && desk.opened().newest()
                && desk.sight().of(component.id()) == Detail.FULL
                && owns(desk, component.administration());
    }

    /** @throws Missing also when it is there but not seen */
    static Component seen(Desk desk, String id) {
        Component found = desk.inventory().components().get(id);
        if (found == null || desk.sight().of(id) == Detail.NOTHING) throw new Missing();
        return found;
    }

    /** @throws Missing when its inside is not seen */
    static Component full(Desk desk, String id) {
        Component found = seen(desk, id);
        if (desk.sight().of(id) != Detail.FULL) throw new Missing();
        return found;
    }
}
