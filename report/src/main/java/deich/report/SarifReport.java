// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.Assessment;
import deich.report.machine.FilePlace;
import deich.report.machine.Sarif;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** SARIF 2.1.0, for code hosts and editors. What is unknown is a result of kind "open", never one that passed. */
public final class SarifReport {
    private SarifReport() {}

    /** @param where the place of a component or administration in the inventory's files, by its id; empty when not known */
    public static void write(
            Assessment assessment,
            String version,
            Function<String, Optional<FilePlace>> where,
            Locale locale,
            Appendable out)
            throws IOException {
        Sarif.write(Telling.of(assessment, locale), version, where, out);
    }
}
