// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Comparison;
import deich.report.page.Pair;
import java.io.IOException;
import java.util.Locale;

/** Two sides beside each other, as one HTML file like {@link HtmlReport}. */
public final class ComparisonHtml {
    private ComparisonHtml() {}

    /** @param version of Deich, for the imprint */
    public static void write(Comparison comparison, String version, Locale locale, Appendable out) throws IOException {
        Templates.render("compare.jte", Pair.of(comparison, version, locale), out);
    }
}
