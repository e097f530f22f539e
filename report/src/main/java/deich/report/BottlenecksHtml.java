// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Combinations;
import deich.report.page.BottlenecksPage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Engpässe to look at and print, as one HTML file like {@link HtmlReport}. */
public final class BottlenecksHtml {
    private BottlenecksHtml() {}

    /** @param urgent combinations of the most urgent services. @param version of Deich, for the foot */
    public static void write(
            Bottlenecks found, List<Combinations> urgent, String version, Locale locale, Appendable out)
            throws IOException {
        Templates.render("bottlenecks.jte", BottlenecksPage.of(found, urgent, version, locale), out);
    }
}
