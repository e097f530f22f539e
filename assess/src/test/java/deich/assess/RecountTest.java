// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.mtpd;
import static deich.assess.Town.server;
import static deich.assess.Town.service;
import static deich.assess.Town.withinMtpd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.assess.Verdict.Outcome;
import deich.assess.web.Web;
import deich.engine.Plant;
import deich.engine.Progress;
import deich.model.fact.Readings;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Would the verdicts stand if the inventory listed too little? */
class RecountTest {
    private static final int TOWNS = 60;

    @Test
    @DisplayName("the server that a neighbour needs turns the verdict, and is named")
    void turnsAndNames() {
        Robustness found = recount(twoServers(), 30, 0.3);

        assertThat(found.judged()).isEqualTo(1);
        assertThat(found.standing()).isZero();
        assertThat(found.mussMet()).isEqualTo(1);
        assertThat(found.mussStanding()).isZero();
        assertThat(found.turned()).singleElement().satisfies(turned -> {
            assertThat(turned.was()).isEqualTo(Outcome.MET);
            assertThat(turned.became()).isEqualTo(Outcome.MISSED);
            assertThat(turned.rounds()).isBetween(1, 20);
            assertThat(turned.by()).containsExactly(new HiddenNeed("kfz", "weak"));
            assertThat(turned.alone()).isTrue();
        });
    }

    @Test
    @DisplayName("nothing is hidden where no neighbour needs anything of the kind")
    void nothingNear() {
        Robustness found = recount(
                new Town()
                        .with(service("kfz", Need.on("srv")).objectives(mtpd(5)), server("srv"), server("weak"))
                        .scenario(Town.cut(100, "weak"))
                        .claim(withinMtpd()),
                10,
                1);

        assertThat(found.hidden()).containsOnly(0);
        assertThat(found.standing()).isEqualTo(1);
    }

    @Test
    @DisplayName("no per cent more needs leave every verdict as it is")
    void noneHidden() {
        var random = new Random(7);
        for (int i = 0; i < TOWNS; i++) {
            Town town = anyTown(random, i % 2 == 0);
            Robustness found = recount(town, 2, 0);
            assertThat(found.turned()).isEmpty();
            assertThat(found.standing()).isEqualTo(found.judged());
        }
    }

    @Test
    @DisplayName("an unchanged inventory is judged again exactly as before")
    void sameAgain() {
        var random = new Random(11);
        for (int i = 0; i < TOWNS; i++) {
            Town town = anyTown(random, i % 2 == 0);
            Assessment before = town.check();
            Order order = before.order();
            var crowd = new deich.assess.work.Crowd(Runnable::run, new deich.assess.work.Ticker(Progress.NONE));
            var again = new Rejudging(
                            crowd, order, order.inventory(), order.standard().requirements())
                    .all();
            assertThat(outcomes(again)).isEqualTo(outcomes(before.verdicts()));
        }
    }

    @Test
    @DisplayName("without crews more needs never turn missed into met")
    void moreNeedsNeverHelp() {
        var random = new Random(13);
        int turned = 0;
        for (int i = 0; i < TOWNS; i++) {
            Robustness found = recount(anyTown(random, false), 5, 0.4);
            assertThat(found.turned()).allMatch(t -> t.was() == Outcome.MET);
            turned += found.turned().size();
        }
        assertThat(turned).as("some turn at all").isGreaterThan(TOWNS / 10);
    }

    @Test
    @DisplayName("what is hidden is on no service, closes no ring, is not listed already and depends on names alone")
    void honestNeeds() {
        var random = new Random(17);
        for (int i = 0; i < TOWNS; i++) {
            Inventory inventory = anyTown(random, true).inventory();
            Map<HiddenNeed, Need.Leaf> drawn = new HiddenNeeds(inventory).round(1, i, 0.5);
            drawn.keySet().forEach(need -> {
                assertThat(inventory.component(need.target()).kind()).isNotEqualTo(Kind.SERVICE);
                assertThat(inventory.component(need.component()).needs().leaves())
                        .noneMatch(leaf -> leaf.target().equals(need.target()));
            });
            Inventory more = HiddenNeeds.with(inventory, drawn);
            assertThat(Plant.errors(more, Readings.WORST, Town.TODAY)).isEmpty();
            for (Component c : more.components().values())
                assertThat(reaches(more, c.id())).doesNotContain(c.id());
            assertThat(new HiddenNeeds(inventory).round(1, i, 0.5)).isEqualTo(drawn);
        }
    }

    @Test
    @DisplayName("about as many are hidden as asked for, where there is something near")
    void theRate() {
        var town = new Town();
        for (int i = 0; i < 40; i++) town.with(server("base-" + i));
        for (int i = 0; i < 200; i++)
            town.with(service("s-" + i, Need.on("base-" + i % 40), Need.on("base-" + (i * 7 + 1) % 40)));
        var hidden = new HiddenNeeds(town.inventory());
        assertThat(hidden.listed()).isBetween(390, 400);
        assertThat(hidden.round(3, 0, 0.1).size()).isBetween(20, 60);
    }

    @Test
    void threadsDoNotMatter() {
        var random = new Random(19);
        Town town = anyTown(random, true);
        Assessment found = town.check();
        try (var pool = Executors.newFixedThreadPool(4)) {
            assertThat(Recount.run(found, 4, 0.4, pool, Progress.NONE)).isEqualTo(recount(town, 4, 0.4));
        }
    }

    @Test
    void canBeStopped() {
        Assessment found = twoServers().check();
        assertThatThrownBy(() -> Recount.run(found, 30, 0.3, Runnable::run, (done, total) -> done < 200))
                .isInstanceOf(CancellationException.class);
    }

    /** "kfz" holds because it does not need the weak server; "wahl" next door does. */
    private static Town twoServers() {
        Town town = new Town()
                .with(service("kfz", Need.on("strong")).objectives(mtpd(5)), server("strong"), server("weak"))
                .scenario(Town.cut(100, "weak"))
                .claim(withinMtpd());
        // a neighbour that the requirement is not about
        town.with(Component.of("desk", Kind.APPLICATION)
                .administration(Town.KREIS)
                .restart(deich.model.inventory.Job.INSTANT)
                .needs(Need.on("weak")));
        return town;
    }

    private static Town anyTown(Random random, boolean crews) {
        var town = new Town();
        if (crews)
            town.with(Component.of("team", Kind.TEAM)
                    .crew(new deich.model.inventory.Crew(
                            deich.model.fact.Fact.stated(1), deich.model.inventory.Hours.ALWAYS)));
        int size = 6 + random.nextInt(6);
        for (int i = 0; i < size; i++) town.with(system(random, i, crews));
        for (int i = 0; i < 4; i++)
            town.with(service("service-" + i, needs(random, size)).objectives(mtpd(10 + random.nextInt(60))));
        town.scenario(Town.fire("system-" + random.nextInt(size)));
        town.scenario(Town.cut(1 + random.nextInt(100), "system-" + random.nextInt(size)));
        return town.claim(withinMtpd()).claim(new deich.model.standard.Test.ComesBack());
    }

    private static Component.Builder system(Random random, int i, boolean crews) {
        var takes = Town.hours(1 + random.nextInt(80));
        return Component.of("system-" + i, i == 0 ? Kind.UTILITY : Kind.SYSTEM)
                .administration(Town.KREIS)
                .restart(deich.model.inventory.Job.INSTANT)
                .needs(needs(random, i))
                .repair(new deich.model.inventory.Job(takes, crews ? "team" : null, Need.NONE));
    }

    /** Of systems below a number only: no ring. */
    private static Need needs(Random random, int below) {
        if (below == 0) return Need.NONE;
        Need one = Need.on("system-" + random.nextInt(below));
        Need other = Need.on("system-" + random.nextInt(below));
        return switch (random.nextInt(3)) {
            case 0 -> one;
            case 1 -> Need.any(one, other);
            default -> Need.all(one, other);
        };
    }

    private static java.util.Set<String> reaches(Inventory inventory, String from) {
        var seen = new java.util.TreeSet<String>();
        var open = new java.util.ArrayDeque<String>(Web.leanedOn(inventory.component(from)));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (seen.add(at)) open.addAll(Web.leanedOn(inventory.component(at)));
        }
        return seen;
    }

    private static Map<String, Outcome> outcomes(java.util.List<Verdict> verdicts) {
        return verdicts.stream().collect(Collectors.toMap(Verdict::requirement, Verdict::outcome));
    }

    private static Robustness recount(Town town, int rounds, double share) {
        return Recount.run(town.check(), rounds, share, Runnable::run, Progress.NONE);
    }
}
