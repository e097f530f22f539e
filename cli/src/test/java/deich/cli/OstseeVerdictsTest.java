// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static deich.assess.Verdict.Outcome.MET;
import static deich.assess.Verdict.Outcome.MISSED;
import static deich.assess.Verdict.Outcome.NOT_APPLICABLE;
import static deich.assess.Verdict.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.Order;
import deich.assess.Question;
import deich.assess.Verdict;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.model.fact.FactRef;
import deich.model.inventory.Decision;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the proposed standard says about the example, without futures: the numbers its readers will see. */
class OstseeVerdictsTest {

    private static Assessment found;

    @BeforeAll
    static void check() {
        var order = new Order(
                Ostsee.INVENTORY.orThrow(),
                Ostsee.STANDARD.orThrow(),
                List.copyOf(Ostsee.SCENARIOS.orThrow().values()),
                Ostsee.DAY,
                Settings.DEFAULT,
                0);
        found = Check.run(order, Runnable::run, Progress.NONE);
    }

    @Test
    void everyScenarioStrikesSomething() {
        assertThat(found.errors()).isEmpty();
        assertThat(found.hitNothing()).isEmpty();
    }

    @Test
    void countsByRequirement() {
        String counts = found.byRequirement().entrySet().stream()
                .map(entry -> entry.getKey() + " " + counts(entry.getValue()))
                .collect(Collectors.joining("\n"));
        assertThat(counts).isEqualTo("""
                KR-01 4 met, 7 missed, 1 unknown
                KR-02 1 met, 11 missed, 0 unknown
                KR-03 0 met, 11 missed, 1 unknown
                KR-04 4 met, 8 missed, 0 unknown
                KR-05 7 met, 1 missed, 0 unknown
                KR-06 11 met, 1 missed, 0 unknown
                KR-07 8 met, 3 missed, 1 unknown
                KR-08 2 met, 9 missed, 0 unknown
                KR-09 6 met, 6 missed, 0 unknown
                KR-10 6 met, 3 missed, 3 unknown
                KR-11 9 met, 4 missed, 1 unknown
                KR-12 1 met, 1 missed, 0 unknown
                KR-13 6 met, 3 missed, 3 unknown
                KR-14 4 met, 8 missed, 0 unknown
                KR-15 5 met, 7 missed, 0 unknown
                KR-16 7 met, 3 missed, 0 unknown
                KR-17 11 met, 1 missed, 0 unknown
                KR-18 4 met, 2 missed, 1 unknown
                KR-19 7 met, 0 missed, 7 unknown
                KR-20 3 met, 0 missed, 7 unknown
                KR-21 8 met, 0 missed, 6 unknown
                KR-22 6 met, 0 missed, 6 unknown
                KR-23 2 met, 10 missed, 0 unknown
                KR-24 12 met, 0 missed, 0 unknown
                KR-25 5 met, 3 missed, 0 unknown
                KR-26 10 met, 2 missed, 0 unknown
                KR-27 1 met, 11 missed, 0 unknown
                KR-28 3 met, 5 missed, 0 unknown
                KR-29 6 met, 6 missed, 0 unknown
                KR-30 0 met, 1 missed, 7 unknown
                KR-31 6 met, 6 missed, 0 unknown
                KR-32 1 met, 11 missed, 0 unknown
                KR-33 4 met, 4 missed, 0 unknown
                KR-34 0 met, 3 missed, 1 unknown
                KR-35 0 met, 3 missed, 5 unknown
                KR-36 2 met, 1 missed, 1 unknown
                KR-37 2 met, 1 missed, 1 unknown
                KR-38 6 met, 6 missed, 0 unknown
                KR-39 4 met, 10 missed, 0 unknown
                KR-40 6 met, 5 missed, 1 unknown
                KR-41 7 met, 5 missed, 0 unknown
                KR-42 13 met, 1 missed, 0 unknown
                KR-43 13 met, 1 missed, 0 unknown
                KR-44 12 met, 0 missed, 0 unknown
                KR-45 4 met, 8 missed, 0 unknown
                KR-46 2 met, 0 missed, 8 unknown
                KR-47 1 met, 0 missed, 13 unknown
                KR-48 1 met, 0 missed, 9 unknown
                KR-49 1 met, 0 missed, 13 unknown
                KR-50 1 met, 0 missed, 13 unknown
                KR-51 1 met, 0 missed, 13 unknown
                KR-52 2 met, 0 missed, 12 unknown
                KR-53 5 met, 7 missed, 0 unknown
                KR-54 6 met, 1 missed, 1 unknown
                KR-55 1 met, 11 missed, 0 unknown
                KR-56 7 met, 5 missed, 0 unknown
                KR-57 11 met, 0 missed, 1 unknown
                KR-58 6 met, 3 missed, 3 unknown""");
    }

    @Test
    void oneFactDecidesForTheTown() {
        assertThat(verdict("KR-01", "stadt-foerhaven")).satisfies(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(UNKNOWN);
            assertThat(verdict.deciding())
                    .containsExactly(new FactRef("netzzugang-west", "fallbacks.einzelbetrieb.lead"));
        });
        assertThat(found.questions())
                .extracting(Question::fact)
                .contains(
                        new FactRef("netzzugang-west", "fallbacks.einzelbetrieb.lead"),
                        new FactRef("virt-ost", "needs.steelhost.tolerance"),
                        new FactRef("fv-ost-kasse", "vendor"));
    }

    @Test
    void anAcceptedRiskStaysMissed() {
        assertThat(verdict("KR-10", "land-ost")).satisfies(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(MISSED);
            assertThat(verdict.decision()).isInstanceOf(Decision.RiskAccepted.class);
        });
        assertThat(verdict("KR-08", "amt-wagerholz").outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void theCloudIsASinglePointAndTheOwnSolutionIsNot() {
        assertThat(verdict("KR-13", "land-ost").outcome()).isEqualTo(MISSED);
        assertThat(verdict("KR-13", "land-west").outcome()).isEqualTo(MET);
    }

    @Test
    void helpThatHangsOnTheSameProviderIsNone() {
        assertThat(missed("KR-14", "kreis-foerdeland")).containsExactly("kfz-kreis-foerdeland");
        assertThat(missed("KR-14", "stadt-foerhaven")).doesNotContain("kfz-stadt-foerhaven");
    }

    private static List<String> missed(String requirement, String administration) {
        return verdict(requirement, administration).witnesses().stream()
                .filter(Verdict.InStructure.class::isInstance)
                .map(Verdict.InStructure.class::cast)
                .filter(witness -> witness.outcome() == MISSED)
                .map(Verdict.InStructure::component)
                .toList();
    }

    private static Verdict verdict(String requirement, String administration) {
        return found.verdicts().stream()
                .filter(v -> v.requirement().equals(requirement))
                .filter(v -> v.administration().equals(administration))
                .findFirst()
                .orElseThrow();
    }

    private static String counts(List<Verdict> verdicts) {
        Map<Verdict.Outcome, Long> by =
                verdicts.stream().collect(Collectors.groupingBy(Verdict::outcome, TreeMap::new, Collectors.counting()));
        return by.getOrDefault(MET, 0L) + " met, " + by.getOrDefault(MISSED, 0L) + " missed, "
                + by.getOrDefault(UNKNOWN, 0L) + " unknown";
    }
}
