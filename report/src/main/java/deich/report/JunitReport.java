// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Assessment;
import deich.report.machine.Junit;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.Locale;

/**
 * JUnit XML, for build servers. A missed MUSS is a failure, a MUSS nobody can judge is an error; a missed or unknown
 * SOLLTE or KANN and what does not apply is skipped with its reason. Only what is met passes.
 */
public final class JunitReport {
    private JunitReport() {}

    public static void write(Assessment assessment, Locale locale, Appendable out) throws IOException {
        Junit.write(Telling.of(assessment, locale), out);
    }
}
