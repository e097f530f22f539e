// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import static deich.report.page.Imprint.item;
import static deich.report.page.Imprint.versioned;

import deich.assess.Order;
import deich.model.inventory.Inventory;
import deich.model.standard.Standard;
import deich.plan.measure.MeasurePlan;
import deich.report.view.MeasureWords;
import deich.report.words.Words;
import java.util.List;
import java.util.Locale;

/** A plan of measures as a page of its own. */
public record MeasurePage(MeasurePart part, Frame frame) {

    public static MeasurePage of(MeasurePlan plan, String version, Locale locale) {
        MeasurePart part = MeasurePart.of(plan, locale);
        MeasureWords words = part.words();
        Order order = plan.order().order();
        Inventory inventory = order.inventory();
        String title = words.text("measures.title", inventory.title());
        List<Failing.Item> imprint = imprint(words, order, version);
        return new MeasurePage(part, Frame.of(words.words(), inventory, order.asOf(), title, "", imprint, version));
    }

    private static List<Failing.Item> imprint(MeasureWords told, Order order, String version) {
        Words words = told.words();
        Inventory inventory = order.inventory();
        Standard standard = order.standard();
        List<String> catalogues = told.plan().order().catalogue().versions();
        return List.of(
                item(words, "inventory", versioned(words, inventory.id(), inventory.version())),
                item(words, "standard", versioned(words, standard.id(), standard.version())),
                new Failing.Item(words.text("measures.heading"), String.join(", ", catalogues)),
                item(words, "asof", words.date(order.asOf())),
                item(words, "version", "Deich " + version),
                item(words, "mark", told.mark()));
    }
}
