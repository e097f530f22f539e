// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Order;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.model.standard.Standard;
import deich.report.view.Telling;
import deich.report.words.Words;
import java.util.List;

/** What was checked with what: everything one needs to compute the same report again. */
public record Imprint(List<Failing.Item> items) {

    static Imprint of(Telling telling, String version) {
        Words words = telling.words();
        Order order = telling.assessment().order();
        Inventory inventory = telling.inventory();
        Standard standard = order.standard();
        return new Imprint(List.of(
                item(words, "inventory", versioned(words, inventory.id(), inventory.version())),
                item(
                        words,
                        "standard",
                        versioned(words, standard.title(), standard.version()) + " (" + standard.status() + ")"),
                item(words, "scenarios", scenarios(words, order)),
                item(words, "asof", words.date(order.asOf())),
                item(words, "horizon", words.exact(order.settings().horizon())),
                item(words, "futures", words.number(order.futures())),
                item(words, "seed", String.valueOf(order.settings().seed())),
                item(words, "version", "Deich " + version),
                item(words, "mark", telling.mark())));
    }

    private static String scenarios(Words words, Order order) {
        return String.join(
                "; ",
                order.scenarios().stream().map(s -> named(words, s)).distinct().toList());
    }

    private static String named(Words words, Scenario scenario) {
        return scenario.id() + " (" + words.text("scenario.version", scenario.version()) + ")";
    }

    /** A line of an imprint. */
    static Failing.Item item(Words words, String key, String value) {
        return new Failing.Item(words.text("imprint." + key), value);
    }

    /** "wattenau, Fassung 2026-11". */
    static String versioned(Words words, String name, String version) {
        return name + ", " + words.text("scenario.version", version);
    }
}
