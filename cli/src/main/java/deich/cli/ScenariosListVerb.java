// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.report.ScenarioCatalogue;
import deich.report.ScenarioList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code deich scenarios list}: all scenarios at a glance. */
@Command(name = "list")
final class ScenariosListVerb extends Verb {
    @Parameters(arity = "0..*", paramLabel = "PFAD", descriptionKey = "scenarios.places")
    List<Path> places = new ArrayList<>();

    @Mixin
    ScenariosOptions options = new ScenariosOptions();

    @Override
    public Integer call() throws IOException {
        list(this, options, places);
        return Exit.HELD;
    }

    static void list(Verb verb, ScenariosOptions options, List<Path> places) throws IOException {
        ScenariosOptions.Library read = options.read(verb, places);
        var all = read.scenarios().values();
        if (options.json()) ScenarioCatalogue.list(all, read.classes(), options.day(), verb.locale(), verb.out());
        else
            ScenarioList.write(
                    all, read.classes(), options.day(), verb.terminal().screen(), verb.locale(), verb.out());
        verb.out().flush();
    }
}
