// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Assessment;
import deich.formats.problem.Position;
import deich.plan.Advice;
import deich.report.HtmlReport;
import deich.report.JsonReport;
import deich.report.JunitReport;
import deich.report.SarifReport;
import deich.report.machine.FilePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a check can be written as. Lower case, because that is what one types. */
enum Format {
    html(".html"),
    json(".json"),
    junit(".junit.xml"),
    sarif(".sarif"),
    /** Nothing but the summary on the terminal. */
    none("");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** @param advice for the page; null for none. @param folder of the inventory, to which positions are relative */
    void write(
            Assessment assessment,
            @Nullable Advice advice,
            Map<String, Position> positions,
            Path folder,
            Locale locale,
            Appendable out)
            throws IOException {
        switch (this) {
            case html -> HtmlReport.write(assessment, advice, Version.number(), locale, out);
            case json -> JsonReport.write(assessment, Version.number(), locale, out);
            case junit -> JunitReport.write(assessment, locale, out);
            case sarif ->
                SarifReport.write(assessment, Version.number(), id -> place(positions.get(id), folder), locale, out);
            case none -> {}
        }
    }

    private static Optional<FilePlace> place(@Nullable Position at, Path folder) {
        if (at == null) return Optional.empty();
        String file = folder.resolve(at.file()).normalize().toString().replace('\\', '/');
        return Optional.of(new FilePlace(file, at.line()));
    }
}
