// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assess.Assessment;
import deich.assess.Question;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.assess.Verdict;
import deich.engine.Run;
import deich.model.standard.Requirement;
import deich.model.standard.Requirement.Obligation;
import deich.report.view.FactWords;
import deich.report.view.Telling;
import deich.report.view.WitnessWords;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a stress test came to.
 *
 * @param whole whether nothing is left out of it
 * @param mussMissed whether a MUSS is missed by somebody whose verdicts the reader sees
 * @param services those that fail in some scenario
 * @param questions facts to find out next, the most deciding first
 */
record Judged(
        int version,
        LocalDate day,
        boolean whole,
        boolean mussMissed,
        List<Line> verdicts,
        List<Failing> services,
        List<Asked> questions) {

    private static final int WITNESSES = 20;

    /** @param witnesses what shows it, in sentences, the worst first */
    record Line(
            String requirement,
            String title,
            String administration,
            Obligation obligation,
            Verdict.Outcome outcome,
            boolean underAssumptions,
            List<String> witnesses) {}

    /**
     * @param scenario key of the variant; a place that the reader does not see has no id in it
     * @param from seconds after the scenario's start
     */
    record Failing(
            String scenario,
            String title,
            String service,
            String name,
            String administration,
            long from,
            Range downtime,
            Range outage,
            @Nullable Long mtpd,
            @Nullable Long rto) {}

    /** Seconds; null for longer than the horizon. */
    record Range(
            @Nullable Long plan,
            @Nullable Long best,
            @Nullable Long worst) {
        static Range of(ServiceResult.Range range) {
            return new Range(seconds(range.plan()), seconds(range.best()), seconds(range.worst()));
        }
    }

    /** @param decides how many verdicts */
    record Asked(String component, String field, String question, int decides) {}

    static Judged of(Assessment seen, int version, boolean whole, Locale locale) {
        Telling telling = Telling.of(seen, locale);
        return new Judged(
                version,
                seen.order().asOf(),
                whole,
                seen.mussMissed(),
                lines(seen, telling),
                failing(seen, telling),
                asked(seen, telling));
    }

    static List<Line> lines(Assessment seen, Telling telling) {
        Map<String, Requirement> all = seen.order().standard().requirements().stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity()));
        var words = new WitnessWords(telling);
        return seen.verdicts().stream()
                .map(v -> {
                    Requirement requirement = java.util.Objects.requireNonNull(all.get(v.requirement()));
                    return new Line(
                            v.requirement(),
                            requirement.title(),
                            v.administration(),
                            v.obligation(),
                            v.outcome(),
                            v.underAssumptions(),
                            v.witnesses().stream()
                                    .limit(WITNESSES)
                                    .map(witness -> words.of(requirement, witness))
                                    .distinct()
                                    .toList());
                })
                .toList();
    }

    private static List<Failing> failing(Assessment seen, Telling telling) {
        var all = new ArrayList<Failing>();
        for (ScenarioResult result : seen.scenarios())
            for (ServiceResult s : result.services())
                all.add(new Failing(
                        result.scenario().key(),
                        telling.names().scenario(result.scenario()),
                        s.service(),
                        telling.names().component(s.service()),
                        s.administration(),
                        s.from(),
                        Range.of(s.downtime()),
                        Range.of(s.outage()),
                        seconds(s.mtpd()),
                        seconds(s.rto())));
        return all;
    }

    private static List<Asked> asked(Assessment seen, Telling telling) {
        var words = new FactWords(telling);
        return seen.questions().stream()
                .map((Question q) -> new Asked(
                        q.fact().owner(),
                        q.fact().field(),
                        words.question(q.fact()),
                        q.decides().size()))
                .toList();
    }

    private static @Nullable Long seconds(long value) {
        return value == Run.NEVER ? null : (Long) value;
    }

    private static @Nullable Long seconds(@Nullable Duration value) {
        return value == null ? null : (Long) value.toSeconds();
    }
}
