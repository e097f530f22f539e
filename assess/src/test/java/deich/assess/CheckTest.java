// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.KREIS;
import static deich.assess.Town.cut;
import static deich.assess.Town.fire;
import static deich.assess.Town.hours;
import static deich.assess.Town.mtpd;
import static deich.assess.Town.server;
import static deich.assess.Town.service;
import static deich.assess.Town.within;
import static deich.assess.Town.withinMtpd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.assess.Verdict.Outcome;
import deich.engine.Run;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Administration;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement.Obligation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static Town large() {
        Town town = new Town()
                .administration("amt", Administration.Type.KREIS, "MV", "13")
                .municipality("01001", 100)
                .municipality("13001", 30);
        for (int i = 0; i < 12; i++)
            town.with(
                    service("s" + i, Need.on("app" + i % 5), Need.on("net")).objectives(mtpd(4 + i)),
                    server("x" + i, i % 3 == 0 ? Fact.missing() : hours(i, 1, 9))
                            .administration("amt"));
        for (int i = 0; i < 5; i++)
            town.with(server("app" + i).needs(Need.on("x" + i), Need.any(Need.on("x6"), Need.on("x" + (7 + i)))));
        town.with(server("net", hours(6, 2, 30)), service("t", Need.on("x3")).administration("amt"));
        town.scenario(fire("x1", "x2", "net"))
                .scenario(fire("x3", "x6", "x7", "x8"))
                .scenario(cut(7, "app0", "app4"));
        return town.claim(withinMtpd()).claim(within(5)).claim(new deich.model.standard.Test.ComesBack());
    }

    @Test
    void threadsDoNotMatter() {
        Assessment one = large().check();
        try (var pool = Executors.newFixedThreadPool(4)) {
            Assessment many = large().check(pool);
            assertThat(many.verdicts()).isEqualTo(one.verdicts());
            assertThat(many.questions()).isEqualTo(one.questions());
            assertThat(many.scenarios()).isEqualTo(one.scenarios());
        }
    }

    @Test
    void theOrderOfTheInventoryDoesNotMatter() {
        Assessment before = large().check();
        Town turned = large();
        Collections.reverse(turned.components);
        Administration kreis = turned.administrations.remove(KREIS);
        turned.administrations.put(KREIS, kreis);
        Assessment after = turned.check();
        assertThat(after.verdicts()).isEqualTo(before.verdicts());
        assertThat(after.questions()).isEqualTo(before.questions());
        assertThat(after.scenarios()).isEqualTo(before.scenarios());
        assertThat(before.verdicts()).extracting(Verdict::outcome).contains(Outcome.UNKNOWN);
    }

    @Test
    void itStopsWhenTold() {
        for (int stop : List.of(0, 5, 300, 700))
            assertThatThrownBy(() -> Check.run(large().order(), Runnable::run, (done, total) -> done < stop))
                    .isInstanceOf(CancellationException.class);
    }

    @Test
    void aPlaceOfItsOwnForEveryVariant() {
        Town town = new Town()
                .with(
                        service("kfz", Need.on("a")),
                        server("a").tags(java.util.Set.of("rz")),
                        server("b").tags(java.util.Set.of("rz")));
        Scenario plain = Scenario.of("kf", Hit.lasting("h", Effect.DOWN, Span.ZERO, Span.hours(1)));
        var focus = deich.model.scenario.Selector.ids("a", "b");
        var hit = new Hit(
                "h",
                "",
                new AtFocus(),
                Effect.DOWN,
                Span.ZERO,
                new Hit.Lasts(Span.hours(1)),
                Hit.Chance.SURE,
                1,
                null,
                Span.ZERO,
                "");
        town.scenarios.add(new Scenario(
                "kf",
                "1",
                "",
                "",
                plain.start(),
                focus,
                null,
                List.of(hit),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));
        Assessment a = town.claim(within(2)).check();
        assertThat(a.scenarios()).extracting(s -> s.scenario().key()).containsExactly("kf@a", "kf@b");
        assertThat(a.scenarios().get(0).services()).hasSize(1);
        assertThat(a.scenarios().get(1).services()).isEmpty();
    }

    private record AtFocus() implements deich.model.scenario.Selector {
        @Override
        public String text() {
            return "id == focus.id";
        }

        @Override
        public List<String> pick(deich.model.inventory.Inventory inventory, @Nullable Component focus) {
            return focus == null ? List.of() : List.of(focus.id());
        }
    }

    @Test
    void aServiceResultSaysWhatHappened() {
        var paper = new Fallback(
                "paper",
                "",
                true,
                hours(2),
                Fact.stated(0.5),
                Need.NONE,
                Fact.stated(Span.FOREVER),
                Hours.ALWAYS,
                null);
        var neighbour = new Fallback(
                "neighbour",
                "",
                false,
                hours(1),
                Fact.stated(0.9),
                Need.NONE,
                Fact.stated(Span.FOREVER),
                Hours.ALWAYS,
                null);
        Assessment a = new Town()
                .municipality("01001", 100)
                .municipality("13001", 30)
                .with(
                        service("kfz", Need.on("srv"))
                                .fallback(paper)
                                .fallback(neighbour)
                                .objectives(mtpd(8)),
                        server("srv", hours(10, 5, 20)))
                .scenario(fire("srv"))
                .check();
        ScenarioResult s = a.scenarios().getFirst();
        ServiceResult r = s.services().getFirst();
        assertThat(r.outage()).isEqualTo(new ServiceResult.Range(36000, 18000, 72000));
        assertThat(r.downtime()).isEqualTo(new ServiceResult.Range(7200, 7200, 7200));
        assertThat(r.downtimeUnprepared()).isEqualTo(3600);
        assertThat(r.emergency()).isEqualTo(36000 - 7200);
        assertThat(r.mtpd()).isEqualTo(Duration.ofHours(8));
        assertThat(r.rto()).isNull();
        assertThat(r.from()).isZero();
        assertThat(r.story()).isNotNull();
        assertThat(s.residents()).isEqualTo(new Residents(100, Map.of("01", 100)));
    }

    @Test
    void whatFailsOnlyAtWorstIsListedToo() {
        var leaf = new Need.Leaf(
                "srv",
                Fact.assumed(Span.hours(9), Span.hours(1), Span.hours(9)),
                Need.Start.TOLERANT,
                Need.Role.PLAIN,
                1,
                Need.Leaf.PRESENT);
        ServiceResult r = new Town()
                .with(service("kfz", leaf), server("srv"))
                .scenario(cut(5, "srv"))
                .check()
                .scenarios()
                .getFirst()
                .services()
                .getFirst();
        assertThat(r.outage()).isEqualTo(new ServiceResult.Range(0, 0, 4 * 3600));
        assertThat(r.story()).isNull();
        assertThat(r.from()).isEqualTo(3600);
        assertThat(r.failsForSure()).isFalse();
    }

    @Test
    void aVerdictSaysOnWhichAssuranceItRests() {
        var valid = new Assurance("Netz", Duration.ofHours(3), null, null, "", Town.TODAY);
        Town town = new Town()
                .with(
                        service("kfz", Need.on("net")),
                        Component.of("net", Kind.NETWORK).assurance(valid))
                .scenario(fire("net"))
                .claim(within(4));
        assertThat(town.verdict().outcome()).isEqualTo(Outcome.MET);
        assertThat(town.verdict().restsOn()).containsExactly("net");
    }

    @Test
    void anAssuranceThatRanOutIsTheThingToAskFor() {
        var over = new Assurance("Netz", Duration.ofHours(3), null, null, "", Town.TODAY.minusDays(1));
        Verdict v = new Town()
                .with(
                        service("kfz", Need.on("net")),
                        Component.of("net", Kind.NETWORK).assurance(over))
                .scenario(fire("net"))
                .claim(within(4))
                .verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.restsOn()).isEmpty();
        assertThat(v.deciding()).containsExactly(new FactRef("net", "assurance"));
    }

    @Test
    void mussComesBeforeSollteAndAloneBeforeTogether() {
        Town town = new Town()
                .with(
                        service("a", Need.on("x")).objectives(mtpd(4)),
                        service("b", Need.on("y")).objectives(mtpd(4)),
                        server("x", Fact.missing()).ask("Frau X"),
                        server("y", Fact.missing()))
                .scenario(fire("x"))
                .scenario(fire("y"));
        var about = deich.model.standard.Condition.always();
        town.require(
                new deich.model.standard.Test.Simulated(about, List.of("kf-1"), withinMtpd(), null), Obligation.SOLLTE);
        town.require(
                new deich.model.standard.Test.Simulated(about, List.of("kf-2"), withinMtpd(), null), Obligation.MUSS);
        List<Question> questions = town.check().questions();
        assertThat(questions)
                .extracting(Question::fact)
                .containsExactly(new FactRef("y", "repair"), new FactRef("x", "repair"));
        assertThat(questions.getLast().ask()).isEqualTo("Frau X");
    }

    @Test
    void theBalanceCountsFacts() {
        var old = new Source("x", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), "");
        var fresh = new Source("x", LocalDate.of(2026, 1, 1), null, "");
        FactBalance balance = new Town()
                .with(
                        server("a", new Fact.Stated<>(Span.hours(1), old)),
                        server("b", new Fact.Stated<>(Span.hours(1), fresh)),
                        server("c", hours(1)),
                        server("d", hours(1, 0, 2)),
                        server("e", Fact.missing()))
                .check()
                .facts();
        assertThat(balance)
                .isEqualTo(new FactBalance(2, 1, 1, 1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1), 1));
    }

    @Test
    void dataLossIsMeasuredAgainstTheObjective() {
        var copy = new deich.model.inventory.Data.Copy(
                "nacht", null, Fact.stated("band"), hours(24), hours(1), hours(0), false, true, false);
        Town town = new Town()
                .with(
                        service("kfz", Need.on("db")),
                        Component.of("db", Kind.DATA)
                                .adminDomain("nord")
                                .restart(deich.model.inventory.Job.INSTANT)
                                .data(new deich.model.inventory.Data(List.of(copy), false)))
                .scenario(Hit.repaired("h", Effect.ENCRYPTED, Span.ZERO, Span.hours(5), "db"))
                .claim(new deich.model.standard.Test.DataLossWithin(
                        new deich.model.standard.Test.Fixed(Duration.ofHours(25))))
                .claim(new deich.model.standard.Test.DataLossWithin(
                        new deich.model.standard.Test.Fixed(Duration.ofHours(24))));
        Assessment a = town.check();
        assertThat(a.verdicts()).extracting(Verdict::outcome).containsExactly(Outcome.MET, Outcome.MISSED);
        assertThat(a.scenarios().getFirst().services().getFirst().loss()).isEqualTo(25 * 3600);
    }

    @Test
    void aRingThatWaitsForItselfDoesNotComeBack() {
        var onA =
                new Need.Leaf("a", Need.Leaf.NO_TOLERANCE, Need.Start.TOLERANT, Need.Role.PLAIN, 1, Need.Leaf.PRESENT);
        var onB =
                new Need.Leaf("b", Need.Leaf.NO_TOLERANCE, Need.Start.TOLERANT, Need.Role.PLAIN, 1, Need.Leaf.PRESENT);
        Town town = new Town()
                .with(
                        service("kfz", Need.on("a")),
                        server("a").needs(onB),
                        server("b").needs(onA, Need.on("power")),
                        server("power"))
                .scenario(cut(1, "power"))
                .claim(new deich.model.standard.Test.ComesBack());
        Verdict v = town.verdict();
        assertThat(v.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(v.witnesses())
                .first()
                .isInstanceOfSatisfying(
                        Verdict.InRun.class, w -> assertThat(w.found()).isEqualTo(Run.NEVER));
    }
}
