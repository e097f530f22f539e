// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What {@code deich new} has made.
 *
 * @param folder of the new inventory
 * @param files names of the files in it
 * @param services how many services the starter brings
 * @param problems why nothing was made; empty when all went well
 */
public record StarterResult(Path folder, List<String> files, int services, List<Problem> problems) {
    public StarterResult {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    static StarterResult failed(Path folder, List<Problem> problems) {
        return new StarterResult(folder, List.of(), 0, problems);
    }

    public boolean ok() {
        return problems.isEmpty();
    }

    /** What was made and what to do next, a sentence each; the problems are not among them. */
    public List<String> summary(Locale locale) {
        if (!ok()) return List.of();
        return List.of("survey.started", "survey.started.fill", "survey.started.import", "survey.started.check")
                .stream()
                .map(key ->
                        Change.of(new Position("", 0, 0), key, services, folder).sentence(locale))
                .toList();
    }
}
