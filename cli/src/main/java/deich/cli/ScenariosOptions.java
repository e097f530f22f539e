// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The switches that the verbs about scenarios share, and how they read them. */
final class ScenariosOptions {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "scenarios.format")
    Form format = Form.text;

    @Option(names = "--date", paramLabel = "TAG", descriptionKey = "scenarios.date")
    @Nullable
    LocalDate date;

    /** @param scenarios by id, sorted */
    record Library(Map<String, Scenario> scenarios, Map<String, RecoveryClass> classes) {}

    boolean json() {
        return format == Form.json;
    }

    LocalDate day() {
        return Verb.day(date);
    }

    /** The scenarios of these files and folders, or those that ship. @throws Refused with all mistakes at once */
    Library read(Verb verb, List<Path> places) {
        present(verb, places);
        var inputs = new Inputs(verb.err(), verb.language);
        Map<String, RecoveryClass> classes = inputs.classes();
        var scenarios = new TreeMap<>(inputs.scenarios(places, classes));
        inputs.judge(false);
        return new Library(scenarios, classes);
    }

    /** What is not there is no scenario with mistakes, but a slip on the command line. */
    static void present(Verb verb, List<Path> places) {
        for (Path place : places)
            if (!Files.exists(place)) throw new Refused(verb.language.say("no.scenarios.there", place));
    }
}
