// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many requirements came out how, by administration: kept beside a run, so that lists of runs need no result.
 *
 * @param byAdministration id to numbers; outcomes that did not occur are left out
 */
record Counts(SortedMap<String, Map<Outcome, Integer>> byAdministration) {
    /** Name of the result that holds it. */
    static final String NAME = "verdicts";

    static final Counts NONE = new Counts(Collections.emptySortedMap());

    static Counts of(List<Verdict> verdicts) {
        var counts = new TreeMap<String, Map<Outcome, Integer>>();
        for (Verdict verdict : verdicts)
            counts.computeIfAbsent(verdict.administration(), _ -> new EnumMap<>(Outcome.class))
                    .merge(verdict.outcome(), 1, Integer::sum);
        return new Counts(counts);
    }

    /** A line for each number. */
    byte[] text() {
        var text = new StringBuilder();
        byAdministration.forEach(
                (administration, counts) -> counts.forEach((outcome, count) -> text.append(administration)
                        .append('\t')
                        .append(outcome)
                        .append('\t')
                        .append(count)
                        .append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Counts read(String text) {
        var counts = new TreeMap<String, Map<Outcome, Integer>>();
        text.lines()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length == 3)
                .forEach(cells -> counts.computeIfAbsent(cells[0], _ -> new EnumMap<>(Outcome.class))
                        .put(Outcome.valueOf(cells[1]), Integer.parseInt(cells[2])));
        return new Counts(counts);
    }

    /** Over all administrations that may be told. */
    Map<Outcome, Integer> sum(Predicate<String> told) {
        var sum = new EnumMap<Outcome, Integer>(Outcome.class);
        byAdministration.forEach((administration, counts) -> {
            if (told.test(administration)) counts.forEach((outcome, count) -> sum.merge(outcome, count, Integer::sum));
        });
        return sum;
    }
}
