// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.assess.Order;
import deich.engine.Settings;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Administration;
import deich.model.inventory.Classification;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Effect;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Municipality;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.model.measure.Amount;
import deich.model.measure.Catalogue;
import deich.model.measure.Change;
import deich.model.measure.Cost;
import deich.model.measure.Measure;
import deich.model.measure.Spare;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;
import deich.model.standard.Condition;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.model.standard.Test.DowntimeWithin;
import deich.model.standard.Test.Fixed;
import deich.model.standard.Test.Simulated;
import deich.plan.solver.Solver;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small towns whose cheapest measures one can find by hand. */
class MeasuresTest {
    private static final Executor HERE = Runnable::run;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Component service(String id, String administration, Need... needs) {
        return Component.of(id, Kind.SERVICE)
                .administration(administration)
                .needs(needs)
                .objectives(Objectives.UNKNOWN)
                .build();
    }

    private static Component thing(String id, Kind kind, Need... needs) {
        return Component.of(id, kind)
                .needs(needs)
                .repair(Job.taking(Span.days(9)))
                .restart(Job.INSTANT)
                .build();
    }

    private static Inventory town(Component... components) {
        Inventory bare = Inventory.of(components);
        return new Inventory(
                "stadt",
                "Stadt",
                "1",
                Classification.OFFEN,
                "",
                Map.of(
                        "a", new Administration("a", "A", Administration.Type.KREIS, "SH", List.of("01"), true),
                        "b", new Administration("b", "B", Administration.Type.KREIS, "SH", List.of("02"), true)),
                Map.of("01", new Municipality("01", "Groß", 1000), "02", new Municipality("02", "Klein", 10)),
                bare.components(),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private static Order order(Inventory inventory, String... struck) {
        var scenario = Scenario.of("s", Hit.repaired("treffer", Effect.DOWN, Span.ZERO, null, struck));
        var requirement = new Requirement(
                "R",
                "R",
                "",
                "",
                Map.of(Administration.Type.KREIS, Requirement.Obligation.MUSS),
                "",
                List.of(),
                new Simulated(
                        Condition.always(), List.of("s"), new DowntimeWithin(new Fixed(Duration.ofDays(1))), null));
        var standard = new Standard("st", "1", "", "", DAY, List.of(requirement));
        return new Order(inventory, standard, List.of(scenario), DAY, Settings.DEFAULT, 0);
    }

    private static Measure measure(String id, long cost, Change change, String... targets) {
        var costs = new Cost(new Amount(cost, cost, cost), Amount.NONE, Amount.NONE, "eigene Annahme", 0);
        return new Measure(id, id, Measure.Sort.BUFFER, "", Selector.ids(targets), List.of(change), costs, "Amt", DAY);
    }

    private static Change beside(String target) {
        var spare = new Spare(
                Kind.NETWORK, "Zweitweg", Set.of(), null, null, Fact.stated(Span.days(1)), Fact.stated(Span.ZERO));
        return new Change.Alternative(Set.of(Change.In.NEEDS), Selector.ids(target), spare);
    }

    private static Change fallback() {
        return new Change.MoreFallback(
                new Fallback(
                        "papier",
                        "Papier",
                        true,
                        Fact.stated(Span.hours(4)),
                        Fact.stated(0.5),
                        Need.NONE,
                        Fact.stated(Span.days(30)),
                        Hours.ALWAYS,
                        null),
                null);
    }

    private static MeasurePlan plan(Order order, @Nullable Long budget, Solver.Which solver, Measure... measures) {
        var catalogue = new Catalogue(List.of("t 1"), List.of(measures));
        return Measures.plan(new MeasureOrder(order, catalogue, Set.of(), null, budget, 5, 0, solver), HERE);
    }

    private static List<String> keys(MeasurePlan plan) {
        return plan.steps().stream().map(s -> s.candidate().key()).sorted().toList();
    }

    private static Inventory twoOnOneLine() {
        return town(
                thing("leitung", Kind.NETWORK),
                thing("haus", Kind.NETWORK, Need.on("leitung")),
                service("s1", "a", Need.on("haus")),
                service("s2", "b", Need.on("haus")));
    }

    @Test
    void oneSharedMeasureIsCheaperThanOneForEach() {
        Measure line = measure("linie", 150, beside("leitung"), "haus");
        Measure paper = measure("papier", 100, fallback(), "s1", "s2");
        for (Solver.Which solver : List.of(Solver.Which.CP_SAT, Solver.Which.OJALGO)) {
            MeasurePlan plan = plan(order(twoOnOneLine(), "leitung"), null, solver, line, paper);
            assertThat(keys(plan)).containsExactly("linie@haus");
            assertThat(plan.mended()).hasSize(2);
            assertThat(plan.cost()).isEqualTo(150);
            assertThat(plan.bound()).isEqualTo(150);
            assertThat(plan.proof()).isEqualTo(Proof.MONOTONE);
            assertThat(plan.steps().getFirst().helps()).hasSize(2);
            assertThat(plan.steps().getFirst().after()).isEqualTo(2);
        }
    }

    @Test
    void dearSharedMeasureLosesToTwoCheapOnes() {
        Measure line = measure("linie", 250, beside("leitung"), "haus");
        Measure paper = measure("papier", 100, fallback(), "s1", "s2");
        MeasurePlan plan = plan(order(twoOnOneLine(), "leitung"), null, Solver.Which.AUTO, line, paper);
        assertThat(keys(plan)).containsExactly("papier@s1", "papier@s2");
        assertThat(plan.proof()).isEqualTo(Proof.MONOTONE);
    }

    @Test
    void aBudgetGoesWhereMostPeopleLive() {
        Measure paper = measure("papier", 100, fallback(), "s1", "s2");
        MeasurePlan plan = plan(order(twoOnOneLine(), "leitung"), 120L, Solver.Which.AUTO, paper);
        assertThat(keys(plan)).containsExactly("papier@s1");
        assertThat(plan.mended()).extracting(Wish::administration).containsExactly("a");
        assertThat(plan.bound()).isEqualTo(1000);
    }

    @Test
    void whatNothingMendsIsNamedApart() {
        Measure paper = measure("papier", 100, fallback(), "s1");
        MeasurePlan plan = plan(order(twoOnOneLine(), "leitung"), null, Solver.Which.AUTO, paper);
        assertThat(keys(plan)).containsExactly("papier@s1");
        assertThat(plan.unmended()).singleElement().satisfies(u -> {
            assertThat(u.wish().administration()).isEqualTo("b");
            assertThat(u.why()).isEqualTo(Unmended.Why.NO_MEASURE);
            assertThat(u.goals()).containsExactly("s2 s");
        });
    }

    @Test
    void nothingMissedNothingToDo() {
        MeasurePlan plan = plan(order(twoOnOneLine(), "anderes"), null, Solver.Which.AUTO);
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.wishes()).isEmpty();
    }

    /** Two repairs of half a day each and one pair of hands: only the wait for it breaks the limit. */
    @Test
    void aWaitForACrewIsMendedByOneMorePlaceAndTheLawSaysSo() {
        Component crew = Component.of("team", Kind.TEAM)
                .crew(new Crew(Fact.stated(1), Hours.ALWAYS))
                .build();
        Component room = Component.of("raum", Kind.SITE).build();
        Component one = Component.of("eins", Kind.SYSTEM)
                .needs(Need.on("raum"))
                .repair(Job.taking(Span.hours(20), "team"))
                .restart(Job.INSTANT)
                .build();
        Component two = Component.of("zwei", Kind.SYSTEM)
                .needs(Need.on("raum"))
                .repair(Job.taking(Span.hours(20), "team"))
                .restart(Job.INSTANT)
                .build();
        Inventory town =
                town(crew, room, one, two, service("s1", "a", Need.on("eins")), service("s2", "b", Need.on("zwei")));
        Measure place = measure("platz", 100, new Change.MorePlaces(1), "team");
        MeasurePlan plan = plan(order(town, "eins", "zwei"), null, Solver.Which.AUTO, place);
        assertThat(keys(plan)).containsExactly("platz@team");
        assertThat(plan.mended()).hasSize(1);
        assertThat(plan.proof()).as("the first loop has room for everybody").isNotEqualTo(Proof.MONOTONE);
    }

    @Test
    void whatStaysWhateverTheCostsIsTheCore() {
        Measure line = measure("linie", 190, beside("leitung"), "haus");
        Measure paper = measure("papier", 100, fallback(), "s1", "s2");
        Measure own = measure("eigen", 100, beside("draht"), "s3");
        Inventory town = town(
                thing("leitung", Kind.NETWORK),
                thing("draht", Kind.NETWORK),
                thing("haus", Kind.NETWORK, Need.on("leitung")),
                service("s1", "a", Need.on("haus")),
                service("s2", "b", Need.on("haus")),
                service("s3", "b", Need.on("draht")));
        var ask = new MeasureOrder(
                order(town, "leitung", "draht"),
                new Catalogue(List.of("t 1"), List.of(line, paper, own)),
                Set.of(),
                null,
                null,
                5,
                30,
                Solver.Which.AUTO);
        MeasurePlan plan = Measures.plan(ask, HERE);
        Stability found = Objects.requireNonNull(plan.robustness());
        Candidate always = candidate(plan, "eigen@s3");
        Candidate sometimes = candidate(plan, "linie@haus");
        assertThat(found.core(always)).isTrue();
        assertThat(found.core(sometimes)).isFalse();
        assertThat(found.times(sometimes)).isBetween(1, 29);
        assertThat(Measures.plan(ask, HERE)).as("the same again").isEqualTo(plan);
    }

    @Test
    void howFarItIsIsToldAndItCanBeStopped() {
        Inventory town = town(thing("leitung", Kind.NETWORK), service("s1", "a", Need.on("leitung")));
        var ask = new MeasureOrder(
                order(town, "leitung"),
                new Catalogue(List.of("t 1"), List.of(measure("linie", 190, beside("leitung"), "leitung"))),
                Set.of(),
                null,
                null,
                5,
                3,
                Solver.Which.AUTO);
        var told = new ArrayList<Integer>();
        Measures.plan(ask, HERE, (done, total) -> told.add(1000 * done / total));
        assertThat(told).isSorted().endsWith(1000);
        assertThat(Set.copyOf(told)).hasSizeGreaterThan(5);
        assertThatThrownBy(() -> Measures.plan(ask, HERE, (done, _) -> done < 400))
                .isInstanceOf(CancellationException.class);
    }

    private static Candidate candidate(MeasurePlan plan, String key) {
        return plan.steps().stream()
                .map(MeasurePlan.Step::candidate)
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Random towns without crews: the plan costs what the cheapest of all subsets costs. */
    @Test
    void asCheapAsTryingEverything() {
        for (int seed = 0; seed < 40; seed++) {
            Inventory town = random(seed);
            Order order = order(town, "leitung0", "leitung1");
            List<Measure> measures = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                measures.add(measure("linie0-" + i, 50 + seed * 31 % 90 + i * 20, beside("leitung0"), "haus" + i));
                measures.add(measure("linie1-" + i, 40 + seed * 17 % 90 + i * 15, beside("leitung1"), "haus" + i));
            }
            measures.add(measure("papier", 100, fallback(), "s0", "s1", "s2"));
            var catalogue = new Catalogue(List.of("t 1"), measures);
            var ask = new MeasureOrder(order, catalogue, Set.of(), null, null, 5, 0, Solver.Which.OJALGO);
            MeasurePlan plan = Measures.plan(ask, HERE);
            assertThat(plan.proof()).isEqualTo(Proof.MONOTONE);
            assertThat(plan.cost()).as("town %d", seed).isEqualTo(cheapest(ask));
        }
    }

    private static Inventory random(int seed) {
        var parts = new ArrayList<Component>();
        parts.add(thing("leitung0", Kind.NETWORK));
        parts.add(thing("leitung1", Kind.NETWORK));
        for (int i = 0; i < 3; i++) {
            int mix = seed * 7 + i * 5 + seed / 3;
            Need need = switch (mix % 4) {
                case 0 -> Need.on("leitung0");
                case 1 -> Need.on("leitung1");
                case 2 -> Need.any(Need.on("leitung0"), Need.on("leitung1"));
                default -> Need.all(Need.on("leitung0"), Need.on("leitung1"));
            };
            parts.add(thing("haus" + i, Kind.NETWORK, need));
        }
        for (int i = 0; i < 3; i++)
            parts.add(service("s" + i, i == 2 ? "b" : "a", Need.on("haus" + i), Need.on("haus" + (i + seed) % 3)));
        return town(parts.toArray(Component[]::new));
    }

    private static long cheapest(MeasureOrder ask) {
        Stock stock = Stock.of(ask.order().inventory(), ask.catalogue());
        var wishes = new Wishes(ask, HERE);
        var all = new java.util.HashSet<Integer>();
        for (int i = 0; i < wishes.all().size(); i++) all.add(i);
        long best = Long.MAX_VALUE;
        for (long bits = 0; bits < 1L << stock.size(); bits++) {
            BitSet taken = BitSet.valueOf(new long[] {bits});
            long cost = taken.stream()
                    .mapToLong(i ->
                            stock.candidates().get(i).measure().cost().over(5).likely())
                    .sum();
            if (cost < best && wishes.judge(stock.with(taken), all).failing().isEmpty()) best = cost;
        }
        return best;
    }
}
