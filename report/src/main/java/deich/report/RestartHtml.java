// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.plan.restart.RestartPlan;
import deich.report.page.RestartPage;
import java.io.IOException;
import java.util.Locale;

/** A restart plan to print, as one HTML file like {@link HtmlReport}. */
public final class RestartHtml {
    private RestartHtml() {}

    /** @param version of Deich, for the imprint */
    public static void write(RestartPlan plan, String version, Locale locale, Appendable out) throws IOException {
        Templates.render("restart.jte", RestartPage.of(plan, version, locale), out);
    }
}
