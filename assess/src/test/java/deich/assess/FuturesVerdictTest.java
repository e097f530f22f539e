// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.fire;
import static deich.assess.Town.server;
import static deich.assess.Town.service;
import static deich.assess.Town.within;
import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Verdict.Outcome;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Deadline;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuturesVerdictTest {
    /** Any time up to ten hours: nine at the 90th percentile, eight in four of five futures. */
    private static Town town(int futures) {
        Town town = new Town()
                .with(service("kfz", Need.on("srv")), server("srv", Fact.stated(new Span.Uniform(0, 36000))))
                .scenario(fire("srv"));
        town.futures = futures;
        return town;
    }

    @Test
    void metWhenEvenTheLowerBoundIsEnough() {
        Verdict v = town(400).claim(within(10), 0.9).verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MET);
        assertThat(((Verdict.InRun) v.witnesses().getFirst()).share()).isEqualTo(1.0);
    }

    @Test
    void missedWhenEvenTheUpperBoundIsNot() {
        assertThat(town(400).claim(within(9), 0.99).verdict().outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void unknownWhenTooFewWereDrawnToSay() {
        assertThat(town(10).claim(within(10), 0.9).verdict().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void unknownWhenNoneWereDrawn() {
        Verdict v = town(0).claim(within(10), 0.9).verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(((Verdict.InRun) v.witnesses().getFirst()).share()).isNaN();
    }

    @Test
    void thePlanMustHoldAsWell() {
        assertThat(town(400).claim(within(8), 0.5).verdict().outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void deadlinesAreFollowedThroughEveryFuture() {
        var noon = new Deadline(
                "Wahl",
                new Deadline.Once(LocalDateTime.of(2026, 1, 5, 12, 0)),
                Duration.ofHours(2),
                Duration.ofHours(12));
        Town town = new Town()
                .with(
                        service("kfz", Need.on("srv"))
                                .objectives(new Objectives(
                                        Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing(), List.of(noon))),
                        server("srv", Fact.stated(new Span.Uniform(0, 36000))))
                .scenario(fire("srv"));
        town.futures = 200;
        Verdict v =
                town.claim(new deich.model.standard.Test.DeadlinesKept(), 0.9).verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MET);
        assertThat(v.witnesses())
                .contains(new Verdict.DeadlineInRun(Outcome.MET, "kfz", "kf-1", "Wahl", 12 * 3600))
                .anyMatch(w -> w instanceof Verdict.InRun run && run.share() == 1.0);
    }

    @Test
    void aServiceWithoutDeadlinesCannotBeJudgedByThem() {
        Verdict v = town(0).claim(new deich.model.standard.Test.DeadlinesKept()).verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.witnesses())
                .containsExactly(new Verdict.InStructure(Outcome.UNKNOWN, "kfz", List.of("deadlines")));
    }
}
