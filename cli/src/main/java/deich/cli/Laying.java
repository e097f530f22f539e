// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.Order;
import deich.model.standard.Standard;
import java.util.List;

/** Lays out what a verb asks that tells and does not list verdicts, and runs it. */
final class Laying {
    private Laying() {}

    static Order withoutRequirements(Order order) {
        Standard none = order.standard().withRequirements(List.of());
        return new Order(order.inventory(), none, order.scenarios(), order.asOf(), order.settings(), order.futures());
    }

    /** What comes of it; an inventory in error is told by who asked. */
    static Assessment run(Verb verb, Order order) {
        try (var workers = Workers.start()) {
            return Check.run(order, workers, new ProgressLine(verb.err(), verb.language, false));
        }
    }
}
