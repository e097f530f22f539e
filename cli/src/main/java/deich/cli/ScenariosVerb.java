// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code deich scenarios}: the library of crises. Alone it lists those that ship. */
@Command(
        name = "scenarios",
        subcommands = {ScenariosListVerb.class, ScenariosShowVerb.class, ScenariosCheckVerb.class})
final class ScenariosVerb extends Verb {
    @Mixin
    ScenariosOptions options = new ScenariosOptions();

    @Override
    public Integer call() throws IOException {
        ScenariosListVerb.list(this, options, List.of());
        return Exit.HELD;
    }
}
