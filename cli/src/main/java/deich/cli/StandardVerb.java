// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.formats.problem.Suggestion;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.report.JsonStandard;
import deich.report.StandardText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich standard}: what is required of whom, and is the text in order? */
@Command(name = "standard")
final class StandardVerb extends Verb {
    /** As one types it. */
    enum Action {
        list,
        show,
        check
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "WAS", descriptionKey = "standard.action")
    Action action = Action.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KENNUNG|PFAD", descriptionKey = "standard.what")
    @Nullable
    String what;

    @Option(names = "--standard", paramLabel = "DATEI", descriptionKey = "check.standard")
    @Nullable
    Path standard;

    @Option(names = "--scenarios", paramLabel = "PFAD", descriptionKey = "check.scenarios")
    List<Path> scenarios = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "standard.format")
    Form as = Form.text;

    @Option(names = "--date", paramLabel = "TAG", descriptionKey = "standard.date")
    @Nullable
    LocalDate date;

    @Override
    public Integer call() throws IOException {
        if (action == Action.show && what == null) throw misuse("standard.show.what");
        if (action == Action.list && what != null) throw misuse("standard.list.what", what);
        Map<String, Scenario> known = known();
        if (action == Action.check) {
            new StandardCheck(this, known.keySet(), day(date)).of(what == null ? file() : Path.of(what));
            return Exit.HELD;
        }
        Standard read = read(known);
        List<Requirement> chosen = action == Action.list ? read.requirements() : List.of(asked(read));
        if (as == Form.json) JsonStandard.write(read, chosen, Version.number(), locale(), out());
        else text(read, chosen, known);
        out().flush();
        return Exit.HELD;
    }

    private Map<String, Scenario> known() {
        var inputs = new Inputs(err(), language);
        Map<String, Scenario> known = inputs.scenarios(scenarios, inputs.classes());
        inputs.judge(true);
        return known;
    }

    private Standard read(Map<String, Scenario> known) {
        var inputs = new Inputs(err(), language);
        Standard read = inputs.standard(standard, known.keySet());
        inputs.judge(false);
        return Objects.requireNonNull(read);
    }

    private void text(Standard read, List<Requirement> chosen, Map<String, Scenario> known) throws IOException {
        Map<String, String> titles = known.values().stream().collect(Collectors.toMap(Scenario::id, Scenario::title));
        var text = new StandardText(read, titles, terminal().screen(), locale(), out());
        if (action == Action.list) text.list();
        else text.show(chosen.getFirst());
    }

    private Requirement asked(Standard read) {
        String wanted = Objects.requireNonNull(what);
        return read.requirements().stream()
                .filter(r -> r.id().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused(language.say("no.such.requirement", wanted, perhaps(read, wanted))));
    }

    /** What is spelt alike, else what has the word in its title, else all there are. */
    private String perhaps(Standard read, String wanted) {
        List<String> ids = read.requirements().stream().map(Requirement::id).toList();
        String alike = Suggestion.of(wanted, ids);
        List<String> similar = alike != null ? List.of(alike) : Similar.ids(wanted, titles(read));
        return similar.isEmpty()
                ? " " + language.say("there.are", String.join(", ", ids))
                : language.say("perhaps", String.join(", ", similar));
    }

    private static Map<String, String> titles(Standard read) {
        var titles = new java.util.LinkedHashMap<String, String>();
        for (Requirement r : read.requirements()) titles.put(r.id(), r.title());
        return titles;
    }

    private Path file() {
        return standard != null ? standard : Home.content().resolve("standard");
    }
}
