// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.assess.Assessment;
import deich.assess.Verdict;
import deich.model.standard.Requirement.Obligation;
import deich.server.desk.Desk;
import deich.server.standard.StandardPage.Sum;
import deich.server.veil.Veil;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How administrations fare, in numbers: one's own and those that are open, and for a Land those of the Land. */
final class Sums {
    private final Desk desk;
    private final Veil veil;

    Sums(Desk desk, Veil veil) {
        this.desk = desk;
        this.veil = veil;
    }

    private static final class Count {
        private final Map<Verdict.Outcome, Integer> outcomes = new HashMap<>();
        private int mussMissed;

        private void add(Verdict v) {
            outcomes.merge(v.outcome(), 1, Integer::sum);
            if (v.obligation() == Obligation.MUSS && v.outcome() == Verdict.Outcome.MISSED) mussMissed++;
        }

        private int of(Verdict.Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    /** Ids of the administrations whose verdicts, or sums of them, the reader may see; the worst come first. */
    List<Sum> of(Assessment whole, String search) {
        Set<String> land = desk.sight().sums().keySet();
        Map<String, Count> counts = new TreeMap<>();
        for (Verdict v : whole.verdicts())
            if (veil.opensAll(v.administration()) || land.contains(v.administration()))
                counts.computeIfAbsent(v.administration(), _ -> new Count()).add(v);
        String wanted = search.toLowerCase(Locale.ROOT);
        return counts.entrySet().stream()
                .map(e -> sum(e.getKey(), e.getValue()))
                .filter(s -> s.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparingInt((Sum s) -> -s.mussMissed())
                        .thenComparing(s -> -s.missed())
                        .thenComparing(Sum::name))
                .toList();
    }

    private Sum sum(String administration, Count count) {
        return new Sum(
                veil.names().administration(administration),
                veil.opensAll(administration) ? desk.base() + "/standard?verwaltung=" + administration : "",
                count.mussMissed,
                count.of(Verdict.Outcome.MISSED),
                count.of(Verdict.Outcome.UNKNOWN),
                count.of(Verdict.Outcome.MET),
                count.of(Verdict.Outcome.NOT_APPLICABLE));
    }

    /** Administrations that are open to the reader and have verdicts. */
    Set<String> open(Assessment whole) {
        Set<String> open = new TreeSet<>();
        for (Verdict v : whole.verdicts()) if (veil.opensAll(v.administration())) open.add(v.administration());
        return open;
    }
}
