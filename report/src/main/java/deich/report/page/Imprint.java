// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Order;
import deich.model.scenario.Scenario;
import deich.model.standard.Standard;
import deich.report.view.Telling;
import java.util.ArrayList;
import java.util.List;

/** What was checked with what: everything one needs to compute the same report again. */
public record Imprint(List<Failing.Item> items) {

    static Imprint of(Telling telling, String version) {
        Order order = telling.assessment().order();
        Standard standard = order.standard();
        var items = new ArrayList<Failing.Item>();
        add(
                telling,
                items,
                "inventory",
                telling.inventory().id() + ", "
                        + telling.text("scenario.version", telling.inventory().version()));
        add(
                telling,
                items,
                "standard",
                standard.title() + ", " + telling.text("scenario.version", standard.version()) + " ("
                        + standard.status() + ")");
        add(
                telling,
                items,
                "scenarios",
                String.join(
                        "; ",
                        order.scenarios().stream()
                                .map(s -> named(telling, s))
                                .distinct()
                                .toList()));
        add(telling, items, "asof", telling.words().date(order.asOf()));
        add(telling, items, "horizon", telling.words().exact(order.settings().horizon()));
        add(telling, items, "futures", telling.words().number(order.futures()));
        add(telling, items, "seed", String.valueOf(order.settings().seed()));
        add(telling, items, "version", "Deich " + version);
        add(telling, items, "mark", telling.mark());
        return new Imprint(items);
    }

    private static String named(Telling telling, Scenario scenario) {
        return scenario.id() + " (" + telling.text("scenario.version", scenario.version()) + ")";
    }

    private static void add(Telling telling, List<Failing.Item> items, String key, String value) {
        items.add(new Failing.Item(telling.text("imprint." + key), value));
    }
}
