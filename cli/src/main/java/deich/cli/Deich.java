// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code deich}: one verb, one class. */
@Command(
        name = "deich",
        mixinStandardHelpOptions = true,
        version = "Deich 0.1.0",
        description = "Belastungsprobe für den digitalen Staat")
public final class Deich {

    private Deich() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Deich()).execute(arguments));
    }
}
