// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where what a server answers goes, and whether one wants to see how far it is. */
final class RemoteAnswer {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DATEI",
            descriptionKey = "remote.check.output")
    @Nullable
    Path output;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "check.quiet")
    boolean quiet;
}
