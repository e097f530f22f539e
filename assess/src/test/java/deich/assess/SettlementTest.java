// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.fire;
import static deich.assess.Town.mtpd;
import static deich.assess.Town.server;
import static deich.assess.Town.service;
import static deich.assess.Town.withinMtpd;
import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Verdict.Outcome;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random towns whose facts are open first and then known: what was judged before must stay so. */
class SettlementTest {
    private static final int SERVERS = 6;

    /** Facts of a town: repair times, tolerances and doubtful needs, open; and one settlement of them. */
    private record Draft(long seed, boolean settled, long settlement) {
        Town town() {
            var shape = new Random(seed);
            var values = new Random(settlement);
            Town town = new Town();
            var hit = new ArrayList<String>();
            for (int i = 0; i < SERVERS; i++) {
                var builder = server("x" + i, repair(shape, values));
                if (i > 0) builder.needs(need(i, shape, values));
                town.with(builder);
                if (shape.nextInt(3) > 0) hit.add("x" + i);
            }
            hit.add("x0");
            for (int i = 0; i < 3; i++)
                town.with(service("s" + i, need(SERVERS, shape, values)).objectives(mtpd(1 + shape.nextInt(12))));
            return town.scenario(fire(hit.toArray(String[]::new))).claim(withinMtpd());
        }

        private Fact<Span> repair(Random shape, Random values) {
            long low = shape.nextInt(6);
            long high = low + shape.nextInt(6);
            long inside = low + values.nextInt((int) (high - low) + 1);
            return settled ? Town.hours(inside) : Town.hours((low + high) / 2, low, high);
        }

        private Need need(int below, Random shape, Random values) {
            Need one = leaf("x" + shape.nextInt(below), shape, values);
            Need two = leaf("x" + shape.nextInt(below), shape, values);
            return shape.nextBoolean() ? Need.any(one, two) : Need.all(one, two);
        }

        private Need leaf(String target, Random shape, Random values) {
            int low = shape.nextInt(3);
            int inside = low + values.nextInt(3);
            var tolerance = settled ? Town.hours(inside) : Town.hours(low, low, low + 2L);
            boolean doubtful = shape.nextInt(6) == 0;
            boolean there = values.nextBoolean();
            Fact<Boolean> present =
                    !doubtful ? Need.Leaf.PRESENT : settled ? Fact.stated(there) : Fact.assumed(true, false, true);
            return new Need.Leaf(target, tolerance, Need.Start.TOLERANT, Need.Role.PLAIN, 1, present);
        }
    }

    @Property(tries = 150)
    void aVerdictUnderAssumptionsStandsWhateverTheFactsTurnOutToBe(@ForAll long seed, @ForAll long settlement) {
        Verdict before = new Draft(seed, false, settlement).town().verdict();
        Verdict after = new Draft(seed, true, settlement).town().verdict();
        assertThat(after.outcome()).isNotEqualTo(Outcome.UNKNOWN);
        if (before.outcome() != Outcome.UNKNOWN) assertThat(after.outcome()).isEqualTo(before.outcome());
    }

    @Property(tries = 100)
    void whatIsUnknownNamesWhatDecides(@ForAll long seed) {
        Assessment a = new Draft(seed, false, 0).town().check();
        Verdict v = a.verdicts().getFirst();
        assertThat(v.deciding().isEmpty()).isEqualTo(v.outcome() != Outcome.UNKNOWN);
        assertThat(a.questions()).extracting(Question::fact).containsExactlyInAnyOrderElementsOf(v.deciding());
    }

    @Property(tries = 100)
    void residentsNeverExceedTheUnion(@ForAll List<@IntRange(max = 40) Integer> served) {
        Town town = new Town();
        for (int i = 0; i < 20; i++) town.municipality("010%02d".formatted(i), i * 10);
        List<String> ids = new ArrayList<>();
        for (int of : served.subList(0, Math.min(6, served.size()))) {
            String id = "s" + ids.size();
            town.with(service(id).serves(List.of("010%02d".formatted(of), "0100", of > 35 ? "01" : "02")));
            ids.add(id);
        }
        Residents all = new Served(town.inventory()).residents(ids);
        assertThat(all.total()).isBetween(ids.isEmpty() ? 0 : 450, ids.isEmpty() ? 0 : 1900);
        assertThat(new Served(town.inventory()).residents(List.copyOf(new java.util.HashSet<>(ids))))
                .isEqualTo(all);
        assertThat(all.byLand().values().stream().mapToInt(i -> i).sum()).isEqualTo(all.total());
    }
}
