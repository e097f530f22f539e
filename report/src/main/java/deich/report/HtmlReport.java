// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Assessment;
import deich.plan.Advice;
import deich.report.page.Page;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The report to read, print and file: one HTML file that needs nothing else, no script and no network.
 *
 * <p>The classification mark stands at the head of the page and, through margin boxes of CSS, at the head and foot of
 * every printed page.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** @param version of Deich, for the imprint */
    public static void write(Assessment assessment, String version, Locale locale, Appendable out) throws IOException {
        write(assessment, null, version, locale, out);
    }

    /** @param advice what follows from it; null to leave that out. @param version of Deich, for the imprint */
    public static void write(
            Assessment assessment, @Nullable Advice advice, String version, Locale locale, Appendable out)
            throws IOException {
        Templates.render("report.jte", Page.of(assessment, advice, version, locale), out);
    }

    /** The Content-Security-Policy of this page, for whoever serves it: its own style sheet and nothing else. */
    public static String policy(Assessment assessment, String version, Locale locale) {
        return Page.of(assessment, null, version, locale).look().policy();
    }
}
