// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Combinations;
import deich.assess.cut.CutOrder;
import deich.report.view.CutWords;
import java.util.List;
import java.util.Locale;

/** Engpässe as a page of their own. */
public record BottlenecksPage(BottlenecksPart part, Frame frame) {

    public static BottlenecksPage of(Bottlenecks found, List<Combinations> urgent, String version, Locale locale) {
        BottlenecksPart part = BottlenecksPart.of(found, urgent, locale);
        CutWords words = part.words();
        CutOrder order = found.order();
        String title = words.text("cut.title", words.title());
        return new BottlenecksPage(
                part, Frame.of(words.words(), order.inventory(), order.asOf(), title, "", List.of(), version));
    }
}
