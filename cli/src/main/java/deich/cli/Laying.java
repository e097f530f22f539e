// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Order;
import deich.model.standard.Standard;
import java.util.List;

/** Lays out what is asked for a verb that needs runs and no verdicts. */
final class Laying {
    private Laying() {}

    static Order withoutRequirements(Order order) {
        Standard s = order.standard();
        var none = new Standard(s.id(), s.version(), s.title(), s.status(), s.reviewed(), List.of());
        return new Order(order.inventory(), none, order.scenarios(), order.asOf(), order.settings(), order.futures());
    }
}
