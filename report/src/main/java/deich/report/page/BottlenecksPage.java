// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Combinations;
import deich.assess.cut.CutOrder;
import deich.report.view.CutWords;
import java.util.List;
import java.util.Locale;

/** Engpässe as a page of their own. */
public record BottlenecksPage(BottlenecksPart part, CutOrder order, String version, Look look) {

    public static BottlenecksPage of(Bottlenecks found, List<Combinations> urgent, String version, Locale locale) {
        BottlenecksPart part = BottlenecksPart.of(found, urgent, locale);
        CutWords words = part.words();
        String foot = words.text(
                "restart.foot",
                found.order().inventory().id(),
                found.order().inventory().version(),
                words.words().date(found.order().asOf()));
        return new BottlenecksPage(
                part, found.order(), version, Look.of(words.mark(), title(words), words.text("page.of"), foot));
    }

    private static String title(CutWords words) {
        return words.text("cut.title", words.title());
    }

    public String t(String key, Object... values) {
        return part.t(key, values);
    }

    public String title() {
        return title(part.words());
    }

    public String lang() {
        return part.words().words().locale().getLanguage();
    }

    public String mark() {
        return part.words().mark();
    }

    public String day() {
        return part.words().words().date(order.asOf());
    }

    public String notice() {
        return order.inventory().notice();
    }
}
