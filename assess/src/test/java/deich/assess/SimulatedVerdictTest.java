// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.cut;
import static deich.assess.Town.fire;
import static deich.assess.Town.hours;
import static deich.assess.Town.mtpd;
import static deich.assess.Town.server;
import static deich.assess.Town.service;
import static deich.assess.Town.within;
import static deich.assess.Town.withinMtpd;
import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Verdict.Outcome;
import deich.engine.Run;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Span;
import deich.model.inventory.Crew;
import deich.model.inventory.Effect;
import deich.model.inventory.Hours;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SimulatedVerdictTest {

    @Test
    void metWhenTheServiceIsBackInTime() {
        Verdict v = new Town()
                .with(service("kfz", Need.on("srv")).objectives(mtpd(4)), server("srv"))
                .scenario(cut(2, "srv"))
                .claim(withinMtpd())
                .verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MET);
        assertThat(v.underAssumptions()).isFalse();
        assertThat(v.witnesses())
                .containsExactly(new Verdict.InRun(Outcome.MET, "kfz", "kf-1", 7200, 7200, 7200, 14400, Double.NaN));
    }

    @Test
    void missedWhenItIsNot() {
        Verdict v = new Town()
                .with(service("kfz", Need.on("srv")).objectives(mtpd(4)), server("srv"))
                .scenario(cut(5, "srv"))
                .claim(withinMtpd())
                .verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(v.underAssumptions()).isFalse();
    }

    @Test
    void metUnderAssumptionsWhenTheWholeRangeFits() {
        Verdict v = repairing(hours(2, 1, 3), 4).verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MET);
        assertThat(v.underAssumptions()).isTrue();
        assertThat(v.deciding()).isEmpty();
    }

    @Test
    void unknownWhenTheRangeStraddlesTheLimit() {
        Verdict v = repairing(hours(2, 1, 5), 4).verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).containsExactly(new FactRef("srv", "repair"));
    }

    @Test
    void unknownWhenNobodyKnows() {
        Assessment a = repairing(Fact.missing(), 4).check();
        assertThat(a.verdicts().getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(a.questions()).singleElement().satisfies(q -> {
            assertThat(q.fact()).isEqualTo(new FactRef("srv", "repair"));
            assertThat(q.alone()).isEqualTo(1);
            assertThat(q.decides()).containsExactly(new Question.Target("r-1", "kreis"));
        });
    }

    private static Town repairing(Fact<Span> repair, long mtpd) {
        return new Town()
                .with(service("kfz", Need.on("srv")).objectives(mtpd(mtpd)), server("srv", repair))
                .scenario(fire("srv"))
                .claim(withinMtpd());
    }

    @Test
    void statingTheUnknownGivesTheVerdictOfThatEnd() {
        assertThat(repairing(hours(1), 4).verdict().outcome()).isEqualTo(Outcome.MET);
        assertThat(repairing(hours(5), 4).verdict().outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void aMissingLimitIsAFactToo() {
        Town town = new Town()
                .with(service("kfz", Need.on("srv")), server("srv"))
                .scenario(cut(2, "srv"))
                .claim(withinMtpd());
        Verdict v = town.verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).containsExactly(new FactRef("kfz", "objectives.mtpd"));
        assertThat(v.witnesses())
                .containsExactly(new Verdict.InRun(Outcome.UNKNOWN, "kfz", "kf-1", 7200, 7200, 7200, -1, Double.NaN));
    }

    @Test
    @DisplayName("a fire that finds nothing proves nothing while nobody said where the service runs")
    void whatStandsNowhereIsNotMet() {
        Town town = new Town()
                .with(service("kfz").objectives(mtpd(4)), server("srv"))
                .scenario(fire("srv"))
                .claim(withinMtpd());
        Verdict v = town.verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).containsExactly(new FactRef("kfz", "needs"));
    }

    @Test
    void whatNeverFailsMeetsEveryLimit() {
        Verdict v = new Town()
                .with(service("kfz", Need.any(Need.on("a"), Need.on("b"))), server("a"), server("b"))
                .scenario(cut(2, "a"))
                .claim(withinMtpd())
                .verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MET);
        assertThat(v.underAssumptions()).isFalse();
    }

    @Test
    void whatIsNeverBackMeetsNone() {
        Verdict v = new Town()
                .with(service("kfz", Need.on("srv")), server("srv", Fact.stated(Span.FOREVER)))
                .scenario(fire("srv"))
                .claim(withinMtpd())
                .verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(v.witnesses())
                .first()
                .isInstanceOfSatisfying(
                        Verdict.InRun.class, w -> assertThat(w.found()).isEqualTo(Run.NEVER));
    }

    @Test
    void anUnrelatedOpenFactChangesNoVerdict() {
        Town town = repairing(hours(2), 4);
        Verdict before = town.verdict();
        town.with(
                server("elsewhere", Fact.missing()),
                service("other", Need.on("elsewhere")).administration(null));
        assertThat(town.verdict()).isEqualTo(before);
    }

    @Test
    void aMissOutweighsWhatIsUnknown() {
        Verdict v = new Town()
                .with(
                        service("a", Need.on("x")).objectives(mtpd(4)),
                        service("b", Need.on("y")).objectives(mtpd(4)),
                        server("x", Fact.missing()),
                        server("y", hours(9)))
                .scenario(fire("x", "y"))
                .claim(withinMtpd())
                .verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(v.witnesses()).extracting(Verdict.Witness::outcome).containsExactly(Outcome.MISSED, Outcome.UNKNOWN);
        assertThat(v.deciding()).isEmpty();
    }

    /** Two of three must run: one that is bad hurts nothing, one that is good helps nothing. */
    @Test
    void factsThatDecideOnlyTogetherAreNamedTogether() {
        Assessment a = new Town()
                .with(
                        service("kfz", Need.atLeast(2, Need.on("a"), Need.on("b"), Need.on("c"))),
                        server("a", Fact.missing()),
                        server("b", Fact.missing()),
                        server("c", Fact.missing()))
                .scenario(fire("a", "b", "c"))
                .claim(within(4))
                .check();
        Verdict v = a.verdicts().getFirst();
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).hasSize(2).allMatch(f -> f.field().equals("repair"));
        assertThat(a.questions()).hasSize(2).allMatch(q -> q.alone() == 0);
    }

    /** One crew: the sooner the urgent work is ready, the later the other. The corners know nothing of it. */
    @Test
    void cornersThatAgreeProveNothingWhereWorkWaits() {
        Verdict v = contended(hours(1, 0, 5), hours(1, 0, 10)).verdict();
        assertThat(v.witnesses()).first().isInstanceOfSatisfying(Verdict.InRun.class, w -> {
            assertThat(w.best()).isLessThanOrEqualTo(w.limit());
            assertThat(w.worst()).isLessThanOrEqualTo(w.limit());
        });
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).contains(new FactRef("urgent", "repair"));
    }

    @Test
    void theSameWithoutDoubtIsMet() {
        assertThat(contended(hours(0), hours(10)).verdict().outcome()).isEqualTo(Outcome.MET);
        assertThat(contended(hours(5), hours(0)).verdict().outcome()).isEqualTo(Outcome.MISSED);
    }

    private static Town contended(Fact<Span> urgentWork, Fact<Span> spareParts) {
        var one = new Crew(Fact.stated(1), Hours.ALWAYS);
        return new Town()
                .with(
                        service("slow", Need.on("other")).objectives(mtpd(100)),
                        service("fast", Need.on("urgent")).administration(null).objectives(mtpd(1)),
                        server("urgent").repair(new Job(urgentWork, "crew", Need.on("parts"))),
                        server("other").repair(Job.taking(Span.hours(2), "crew")),
                        server("parts", spareParts),
                        deich.model.inventory.Component.of("crew", deich.model.inventory.Kind.TEAM)
                                .crew(one))
                .scenario(fire("urgent", "parts"), Hit.repaired("later", Effect.DOWN, Span.minutes(1), null, "other"))
                .claim(within(4));
    }

    @Test
    void restoredWithinLooksAtNormalService() {
        Town town =
                new Town().with(service("kfz", Need.on("srv")), server("srv")).scenario(cut(3, "srv"));
        assertThat(town.claim(new deich.model.standard.Test.RestoredWithin(Duration.ofHours(3)))
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.MET);
    }
}
