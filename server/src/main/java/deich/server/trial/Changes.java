// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.model.scenario.Scenario;
import deich.report.view.Telling;
import deich.report.words.Words;
import deich.server.frame.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two stress tests, as far as one organisation may see both.
 *
 * @param verdicts that changed, those that got worse first
 * @param services whose outage in a scenario changed, those that got worse first
 * @param alike how many services fail in a scenario of both just as before
 * @param sameScenarios whether both held the same scenarios; else only what both held is compared
 */
public record Changes(List<Turned> verdicts, List<Moved> services, int alike, boolean sameScenarios) {

    /** Which way a change goes. */
    public enum Way {
        WORSE,
        OTHER,
        BETTER
    }

    /** @param before and after: word and key of the outcome; a dash where there was none */
    public record Turned(
            Way way,
            String requirement,
            String title,
            String administration,
            String before,
            String beforeType,
            String after,
            String afterType) {}

    public record Moved(Way way, String scenario, String service, String before, String after) {}

    static Changes between(Result before, Result after, Said said) {
        var services = new Services(before, after, said);
        services.all();
        services.moved.sort(Comparator.comparing(Moved::way));
        boolean same = scenarios(before).equals(scenarios(after));
        return new Changes(verdicts(before, after), List.copyOf(services.moved), services.alike, same);
    }

    private static List<String> scenarios(Result result) {
        return result.assessment().order().scenarios().stream().map(s -> s.id()).toList();
    }

    private static List<Turned> verdicts(Result before, Result after) {
        Map<String, Verdict> old = byKey(before.assessment().verdicts());
        Map<String, Verdict> now = byKey(after.assessment().verdicts());
        var keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .map(key -> turned(old.get(key), now.get(key), after.telling()))
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparing(Turned::way))
                .toList();
    }

    private static Map<String, Verdict> byKey(List<Verdict> verdicts) {
        var byKey = new LinkedHashMap<String, Verdict>();
        for (Verdict verdict : verdicts) byKey.put(verdict.requirement() + "\n" + verdict.administration(), verdict);
        return byKey;
    }

    private static @Nullable Turned turned(@Nullable Verdict old, @Nullable Verdict now, Telling telling) {
        Verdict any = now == null ? java.util.Objects.requireNonNull(old) : now;
        if (lacks(old) || lacks(now)) return null;
        Outcome before = old == null ? null : old.outcome();
        Outcome after = now == null ? null : now.outcome();
        if (before == after) return null;
        return new Turned(
                way(before, after),
                any.requirement(),
                title(telling, any.requirement()),
                telling.names().administration(any.administration()),
                word(telling, before),
                key(before),
                word(telling, after),
                key(after));
    }

    /** Whether its scenario was not part of the run: then it says nothing that could be compared. */
    private static boolean lacks(@Nullable Verdict verdict) {
        return verdict != null && verdict.witnesses().stream().anyMatch(Verdict.ScenarioNotGiven.class::isInstance);
    }

    private static String title(Telling telling, String requirement) {
        return telling.assessment().order().standard().requirements().stream()
                .filter(r -> r.id().equals(requirement))
                .findFirst()
                .map(r -> r.title())
                .orElse("");
    }

    private static Way way(@Nullable Outcome before, @Nullable Outcome after) {
        if (before == null || after == null) return Way.OTHER;
        if (after == Outcome.MET) return Way.BETTER;
        // that nobody can say it any more is no progress, and that one can say it now is no step back
        return before == Outcome.MET && after != Outcome.NOT_APPLICABLE ? Way.WORSE : Way.OTHER;
    }

    private static String word(Telling telling, @Nullable Outcome outcome) {
        return outcome == null ? "–" : telling.words().of(outcome);
    }

    private static String key(@Nullable Outcome outcome) {
        return outcome == null ? "none" : Words.key(outcome);
    }

    /** Services scenario by scenario, of the scenarios that both hold. */
    private static final class Services {
        final List<Moved> moved = new ArrayList<>();
        int alike;
        private final Result before;
        private final Result after;
        private final Said said;

        Services(Result before, Result after, Said said) {
            this.before = before;
            this.after = after;
            this.said = said;
        }

        void all() {
            var keys = new TreeSet<>(before.keys().keySet());
            keys.addAll(after.keys().keySet());
            for (String key : keys) {
                String id = Scenario.idOf(key);
                if (holds(before, id) && holds(after, id)) scenario(before.scenario(key), after.scenario(key));
            }
        }

        private static boolean holds(Result result, String scenario) {
            return result.assessment().order().scenarios().stream().anyMatch(s -> s.id().equals(scenario));
        }

        private void scenario(@Nullable ScenarioResult old, @Nullable ScenarioResult now) {
            Map<String, ServiceResult> was = byId(old);
            Map<String, ServiceResult> is = byId(now);
            ScenarioResult any = now == null ? old : now;
            if (any == null) return;
            String title = after.telling().names().scenario(any.scenario());
            var ids = new TreeSet<>(was.keySet());
            ids.addAll(is.keySet());
            for (String id : ids) service(title, id, was.get(id), is.get(id));
        }

        private static Map<String, ServiceResult> byId(@Nullable ScenarioResult result) {
            var byId = new LinkedHashMap<String, ServiceResult>();
            if (result != null) for (ServiceResult service : result.services()) byId.put(service.service(), service);
            return byId;
        }

        private void service(String scenario, String id, @Nullable ServiceResult was, @Nullable ServiceResult is) {
            if (was != null
                    && is != null
                    && was.downtime().equals(is.downtime())
                    && was.outage().equals(is.outage())) {
                alike++;
                return;
            }
            int order = LENGTH.compare(was, is);
            Way way = order < 0 ? Way.WORSE : order > 0 ? Way.BETTER : Way.OTHER;
            String name = (is == null ? before : after).telling().names().component(id);
            moved.add(new Moved(way, scenario, name, told(before.telling(), was), told(after.telling(), is)));
        }

        private String told(Telling telling, @Nullable ServiceResult service) {
            return service == null ? said.t("changes.runs") : telling.headline(service);
        }

        /** Nothing failing is shortest. */
        private static final Comparator<@Nullable ServiceResult> LENGTH = Comparator.nullsFirst(
                Comparator.<ServiceResult>comparingLong(s -> s.downtime().plan())
                        .thenComparingLong(s -> s.outage().plan())
                        .thenComparingLong(s -> s.downtime().worst())
                        .thenComparingLong(s -> s.outage().worst()));
    }
}
