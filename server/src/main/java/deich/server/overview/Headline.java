// SPDX-License-Identifier: EUPL-1.2
package deich.server.overview;

import deich.assess.Verdict.Outcome;
import deich.model.standard.Requirement.Obligation;
import deich.report.words.Words;
import deich.server.work.Results.Line;
import deich.server.work.Results.Result;
import java.util.List;
import java.util.Set;

/** Whether the dike holds for these administrations, in one sentence. @param state holds, broken or unknown */
public record Headline(String state, String sentence) {

    /** @param told administrations whose verdicts count here */
    static Headline of(Words words, Result result, Set<String> told) {
        if (result.errors() > 0) return new Headline("unknown", words.text("dike.errors", result.errors()));
        List<Line> must = result.verdicts().stream()
                .filter(line -> told.contains(line.administration()))
                .filter(line -> line.obligation() == Obligation.MUSS && line.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        if (must.isEmpty()) return new Headline("unknown", words.text("dike.nothing"));
        long missed = count(must, Outcome.MISSED);
        long open = count(must, Outcome.UNKNOWN);
        if (missed > 0) return new Headline("broken", broken(words, missed, open));
        if (open > 0) return new Headline("unknown", words.text("dike.unknown", open));
        return new Headline("holds", words.text("dike.holds"));
    }

    private static String broken(Words words, long missed, long open) {
        String sentence = words.text("dike.broken", missed);
        return open == 0 ? sentence : sentence + " " + words.text("dike.more.unknown", open);
    }

    /** Requirements, not verdicts: one that three administrations miss is one. */
    private static long count(List<Line> lines, Outcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .map(Line::requirement)
                .distinct()
                .count();
    }
}
