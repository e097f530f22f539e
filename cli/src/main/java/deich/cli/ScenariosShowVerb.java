// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.model.scenario.Scenario;
import deich.report.ScenarioCatalogue;
import deich.report.ScenarioText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code deich scenarios show}: one scenario to read, and to play. */
@Command(name = "show")
final class ScenariosShowVerb extends Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "scenarios.id")
    String id = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PFAD", descriptionKey = "scenarios.places")
    List<Path> places = new ArrayList<>();

    @Mixin
    ScenariosOptions options = new ScenariosOptions();

    @Override
    public Integer call() throws IOException {
        ScenariosOptions.Library read = options.read(this, places);
        Scenario meant = meant(read.scenarios().values());
        if (options.json()) ScenarioCatalogue.one(meant, read.classes(), options.day(), locale(), out());
        else ScenarioText.write(meant, read.classes(), options.day(), terminal().screen(), locale(), out());
        out().flush();
        return Exit.HELD;
    }

    /** By id, by part of id or title; a place behind the id ({@code kf-01@rz-nord}) does not matter. */
    private Scenario meant(Collection<Scenario> all) {
        String wanted = Scenario.idOf(id);
        List<Scenario> found = Similar.scenarios(wanted, all);
        if (found.size() == 1 && Similar.certain(wanted, found.getFirst())) return found.getFirst();
        String perhaps = found.isEmpty() ? "" : language.say("perhaps", named(found));
        throw new Refused(language.say("no.such.scenario.here", id, perhaps));
    }

    private static String named(List<Scenario> found) {
        return found.stream().limit(8).map(s -> s.id() + " (" + s.title() + ")").collect(Collectors.joining(", "));
    }
}
