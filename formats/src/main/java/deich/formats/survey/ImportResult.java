// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What came of an import.
 *
 * @param file the inventory file that was, or would be, written
 * @param services how many services the sheet names
 * @param changes what was, or in a preview would be, changed; in the order of the sheet
 * @param problems what could not be understood, row by row; with an error among them nothing was written
 * @param notInSheet names of the services of the file that the sheet does not name; they stay as they are
 * @param written true when the file was changed on disk
 */
public record ImportResult(
        String file,
        int services,
        List<Change> changes,
        List<Problem> problems,
        List<String> notInSheet,
        boolean written) {
    public ImportResult {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        notInSheet = List.copyOf(notInSheet);
    }

    /** False when nothing could be imported. */
    public boolean ok() {
        return problems.stream().noneMatch(Problem::error);
    }

    /** A few sentences for the person who imported; problems and single changes are not among them. */
    public List<String> summary(Locale locale) {
        List<Change> sentences = new ArrayList<>();
        if (!ok()) sentences.add(say("survey.summary.failed"));
        else if (changes.isEmpty()) sentences.add(say("survey.summary.nothing", services));
        else
            sentences.add(
                    say(written ? "survey.summary.written" : "survey.summary.preview", services, changes.size(), file));
        long doubts = problems.stream().filter(p -> !p.error()).count();
        if (ok() && doubts > 0) sentences.add(say("survey.summary.doubts", doubts));
        if (!notInSheet.isEmpty())
            sentences.add(say("survey.summary.not-in-sheet", notInSheet.size(), String.join(", ", notInSheet)));
        return sentences.stream().map(s -> s.sentence(locale)).toList();
    }

    private static Change say(String key, Object... arguments) {
        return Change.of(new Position("", 0, 0), key, arguments);
    }
}
