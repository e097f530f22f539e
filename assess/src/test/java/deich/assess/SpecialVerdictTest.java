// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.KREIS;
import static deich.assess.Town.TODAY;
import static deich.assess.Town.cut;
import static deich.assess.Town.mtpd;
import static deich.assess.Town.server;
import static deich.assess.Town.service;
import static deich.assess.Town.within;
import static deich.assess.Town.withinMtpd;
import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Verdict.Outcome;
import deich.model.inventory.Decision;
import deich.model.inventory.Evidence;
import deich.model.inventory.Need;
import deich.model.standard.Condition;
import deich.model.standard.Test.Attested;
import deich.model.standard.Test.Simulated;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecialVerdictTest {
    private static Town town() {
        return new Town().with(service("kfz", Need.on("srv")).objectives(mtpd(1)), server("srv"));
    }

    @Test
    void aScenarioThatHitsNothingSaysNothing() {
        Town town = town().scenario(cut(2, "not-here")).claim(withinMtpd());
        Assessment a = town.check();
        assertThat(a.hitNothing()).extracting(s -> s.id()).containsExactly("kf-1");
        assertThat(a.scenarios()).isEmpty();
        assertThat(a.verdicts().getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(a.verdicts().getFirst().witnesses())
                .containsExactly(new Verdict.ScenarioHitsNothing(Outcome.UNKNOWN, "kf-1"));
    }

    @Test
    void aScenarioThatWasNotGivenLeavesItUnknown() {
        Verdict v = town().require(new Simulated(Condition.always(), List.of("kf-9"), within(1), null))
                .verdict();
        assertThat(v.witnesses()).containsExactly(new Verdict.ScenarioNotGiven(Outcome.UNKNOWN, "kf-9"));
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void nothingListedIsUnknown() {
        Verdict v = new Town()
                .with(server("srv"))
                .scenario(cut(2, "srv"))
                .claim(within(1))
                .verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.witnesses()).containsExactly(new Verdict.NothingListed(Outcome.UNKNOWN));
    }

    @Test
    void notApplicableIsSaidWithItsReason() {
        Town town = town().scenario(cut(2, "srv")).claim(withinMtpd());
        var decision = new Decision.NotApplicable("r-1", KREIS, "ISB", "kein Verfahren");
        town.decisions.add(decision);
        assertThat(town.verdict().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(town.verdict().decision()).isEqualTo(decision);
    }

    @Test
    void anAcceptedRiskStandsBesideTheVerdict() {
        Town town = town().scenario(cut(2, "srv")).claim(withinMtpd());
        town.decisions.add(new Decision.RiskAccepted("r-1", KREIS, "Landrat", "", TODAY));
        Verdict v = town.verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(v.acceptedOn(TODAY)).isTrue();
        assertThat(v.acceptedOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void proofsCountByRoleAndAge() {
        var test = new Attested("Übung", Period.ofYears(1), List.of("ISB"));
        assertThat(proven(test).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(proven(test, proof("ISB", TODAY.minusYears(1))).outcome()).isEqualTo(Outcome.MET);
        assertThat(proven(test, proof("ISB", TODAY.minusYears(1).minusDays(1))).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(proven(test, proof("Praktikant", TODAY)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(proven(test, proof("ISB", TODAY.plusDays(1))).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theNewestProofIsNamed() {
        var test = new Attested("Übung", Period.ofYears(1), List.of());
        Evidence newest = proof("B", TODAY.minusDays(2));
        Verdict v = proven(test, newest, proof("A", TODAY.minusDays(9)));
        assertThat(v.witnesses()).containsExactly(new Verdict.Proof(Outcome.MET, newest, TODAY.minusYears(1)));
    }

    private static Verdict proven(Attested test, Evidence... proofs) {
        Town town = town().require(test);
        town.evidence.addAll(List.of(proofs));
        return town.verdict();
    }

    private static Evidence proof(String by, LocalDate on) {
        return new Evidence("r-1", KREIS, by, on, "Protokoll");
    }

    @Test
    void anInventoryInErrorRunsNothingButReadsProofs() {
        Town town = new Town()
                .with(service(
                        "kfz",
                        new Need.Leaf(
                                "kfz",
                                Need.Leaf.NO_TOLERANCE,
                                Need.Start.REQUIRED,
                                Need.Role.PLAIN,
                                1,
                                Need.Leaf.PRESENT)))
                .scenario(cut(1, "kfz"))
                .claim(within(1))
                .require(new Attested("x", Period.ofYears(1), List.of()));
        town.evidence.add(new Evidence("r-2", KREIS, "ISB", TODAY, ""));
        Assessment a = town.check();
        assertThat(a.errors()).isNotEmpty();
        assertThat(a.scenarios()).isEmpty();
        assertThat(a.verdicts()).extracting(Verdict::outcome).containsExactly(Outcome.UNKNOWN, Outcome.MET);
        assertThat(a.verdicts().getFirst().witnesses()).containsExactly(new Verdict.InventoryInError(Outcome.UNKNOWN));
    }
}
