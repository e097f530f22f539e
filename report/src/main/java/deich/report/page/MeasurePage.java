// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.Order;
import deich.plan.measure.MeasurePlan;
import deich.report.view.MeasureWords;
import java.util.List;
import java.util.Locale;

/** A plan of measures as a page of its own. */
public record MeasurePage(MeasurePart part, MeasureWords words, String title, String version, Look look) {

    public static MeasurePage of(MeasurePlan plan, String version, Locale locale) {
        MeasurePart part = MeasurePart.of(plan, locale);
        MeasureWords words = part.words();
        var inventory = plan.order().order().inventory();
        String title = words.text("measures.title", inventory.title());
        String foot = words.text(
                "restart.foot",
                inventory.id(),
                inventory.version(),
                words.words().date(plan.order().order().asOf()));
        return new MeasurePage(part, words, title, version, Look.of(words.mark(), title, words.text("page.of"), foot));
    }

    public String t(String key, Object... values) {
        return words.text(key, values);
    }

    public String lang() {
        return words.words().locale().getLanguage();
    }

    private Order order() {
        return words.plan().order().order();
    }

    public String day() {
        return words.words().date(order().asOf());
    }

    public String notice() {
        return order().inventory().notice();
    }

    public List<Failing.Item> imprint() {
        return List.of(
                item(
                        "inventory",
                        versioned(order().inventory().id(), order().inventory().version())),
                item(
                        "standard",
                        versioned(order().standard().id(), order().standard().version())),
                new Failing.Item(
                        t("measures.heading"),
                        String.join(", ", words.plan().order().catalogue().versions())),
                item("asof", day()),
                item("version", "Deich " + version),
                item("mark", words.mark()));
    }

    private String versioned(String id, String of) {
        return id + ", " + t("scenario.version", of);
    }

    private Failing.Item item(String key, String value) {
        return new Failing.Item(t("imprint." + key), value);
    }
}
