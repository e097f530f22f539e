// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Assessment;
import deich.report.machine.ReportJson;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.Locale;

/**
 * The assessment for machines, as {@code deich-report/1}: docs/json-report.md, docs/schemas/report.schema.json. The same
 * assessment gives the same bytes.
 */
public final class JsonReport {
    private JsonReport() {}

    /** @param locale of the sentences beside the data; keys and codes are the same in every language */
    public static void write(Assessment assessment, String version, Locale locale, Appendable out) throws IOException {
        ReportJson.write(Telling.of(assessment, locale), version, out);
    }
}
