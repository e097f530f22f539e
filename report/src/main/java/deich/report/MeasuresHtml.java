// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.plan.measure.MeasurePlan;
import deich.report.page.MeasurePage;
import java.io.IOException;
import java.util.Locale;

/** A plan of measures as one HTML file like {@link HtmlReport}. */
public final class MeasuresHtml {
    private MeasuresHtml() {}

    /** @param version of Deich, for the imprint */
    public static void write(MeasurePlan plan, String version, Locale locale, Appendable out) throws IOException {
        Templates.render("measures.jte", MeasurePage.of(plan, version, locale), out);
    }
}
