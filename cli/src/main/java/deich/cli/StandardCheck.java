// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.formats.problem.Position;
import deich.formats.problem.Read;
import deich.formats.standard.StandardFile;
import deich.model.fact.Review;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads standards and tells what is wrong with them: everything that keeps them from being read, and what a reader would
 * miss.
 */
final class StandardCheck {
    private final Verb verb;
    private final Set<String> scenarios;
    private final LocalDate day;
    private int remarks;

    StandardCheck(Verb verb, Set<String> scenarios, LocalDate day) {
        this.verb = verb;
        this.scenarios = scenarios;
        this.day = day;
    }

    /** @throws Refused when one of them cannot be used */
    void of(Path place) throws IOException {
        List<Path> files = files(place);
        if (files.isEmpty()) throw new Refused(verb.language.say("standard.none", place));
        var inputs = new Inputs(verb.err(), verb.language);
        for (Path file : files) {
            Read<Standard> read = StandardFile.read(file, scenarios);
            inputs.note(Inputs.parent(file), read.problems());
            Standard standard = read.value();
            if (standard != null) remark(file, standard, read.positions());
        }
        inputs.judge(false);
        verb.out().println(verb.language.say("standard.fine", place, remarks));
        verb.out().flush();
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) return List.of(place);
        try (Stream<Path> found = Files.list(place)) {
            return found.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private void remark(Path file, Standard standard, Map<String, Position> positions) {
        LocalDate reviewed = standard.reviewed();
        if (reviewed == null)
            tell(file.toString(), "standard.unreviewed", standard.requirements().size());
        else if (Review.overdue(reviewed, day))
            tell(file.toString(), "standard.overdue", standard.requirements().size(), reviewed.toString());
        for (Requirement r : standard.requirements())
            if (r.references().isEmpty()) tell(at(file, positions.get(r.id())), "standard.unreferenced", r.id());
    }

    private static String at(Path file, @org.jspecify.annotations.Nullable Position position) {
        return position == null
                ? file.toString()
                : new Position(file.toString(), position.line(), position.column()).toString();
    }

    private void tell(String where, String key, Object... values) {
        remarks++;
        verb.err().println(where + ": " + verb.language.say(key, values));
    }
}
