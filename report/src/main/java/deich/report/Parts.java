// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.report.page.BottlenecksPart;
import deich.report.page.Look;
import deich.report.page.MeasurePart;
import deich.report.page.RestartPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Parts of a report as HTML, for other pages that put them into an element of class {@code report}. Everything in them is
 * escaped; they have no scripts and no styles of their own.
 */
public final class Parts {
    private Parts() {}

    /** The style sheet that holds within {@code class="report"} alone. */
    public static String sheet() {
        return Look.nested();
    }

    /** What bars of pictures are filled with; once on every page that has pictures, before them. */
    public static String patterns() {
        return html("part/patterns.jte", Map.of());
    }

    public static String bottlenecks(BottlenecksPart part) {
        return html("part/bottlenecks.jte", part);
    }

    public static String restart(RestartPart part) {
        return html("part/restart.jte", part);
    }

    public static String measures(MeasurePart part) {
        return html("part/measures.jte", part);
    }

    private static String html(String template, Object part) {
        var out = new StringBuilder();
        try {
            Templates.render(template, part, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
