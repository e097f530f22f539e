// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.model.standard.Requirement.Obligation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the dike holds, in one sentence. */
public record Dike(State state, String sentence) {

    public enum State {
        HOLDS,
        BROKEN,
        UNKNOWN
    }

    public static Dike of(Telling telling) {
        return of(telling, null);
    }

    /** @param administrations whose verdicts count; null for all */
    static Dike of(Telling telling, @Nullable Set<String> administrations) {
        if (!telling.assessment().errors().isEmpty())
            return unknown(
                    telling.text("dike.errors", telling.assessment().errors().size()));
        List<Verdict> must = telling.assessment().verdicts().stream()
                .filter(verdict -> administrations == null || administrations.contains(verdict.administration()))
                .filter(verdict ->
                        verdict.obligation() == Obligation.MUSS && verdict.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        if (must.isEmpty()) return unknown(telling.text("dike.nothing"));
        long missed = count(must, Outcome.MISSED);
        long open = count(must, Outcome.UNKNOWN);
        if (missed > 0) return new Dike(State.BROKEN, broken(telling, missed, open));
        if (open > 0) return unknown(telling.text("dike.unknown", open));
        return new Dike(State.HOLDS, holds(telling, must));
    }

    private static String broken(Telling telling, long missed, long open) {
        String sentence = telling.text("dike.broken", missed);
        return open == 0 ? sentence : sentence + " " + telling.text("dike.more.unknown", open);
    }

    private static String holds(Telling telling, List<Verdict> must) {
        boolean assumed = must.stream().anyMatch(Verdict::underAssumptions);
        return telling.text(assumed ? "dike.holds.assumed" : "dike.holds");
    }

    private static Dike unknown(String sentence) {
        return new Dike(State.UNKNOWN, sentence);
    }

    /** Requirements, not verdicts: one that three administrations miss is one. */
    private static long count(List<Verdict> verdicts, Outcome outcome) {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .map(Verdict::requirement)
                .distinct()
                .count();
    }
}
