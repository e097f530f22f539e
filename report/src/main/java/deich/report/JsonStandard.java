// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.report.machine.StandardJson;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Requirements for machines, as {@code deich-standard/1}: docs/json-report.md. The same standard gives the same bytes. */
public final class JsonStandard {
    private JsonStandard() {}

    /**
     * @param requirements which of them
     * @param locale of the sentences beside the data; keys and codes are the same in every language
     */
    public static void write(
            Standard standard, List<Requirement> requirements, String version, Locale locale, Appendable out)
            throws IOException {
        StandardJson.write(standard, requirements, version, locale, out);
    }
}
