// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.hours;
import static deich.assess.Town.mtpd;
import static deich.assess.Town.service;
import static org.assertj.core.api.Assertions.assertThat;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Effect;
import deich.model.inventory.Hours;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.model.scenario.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A check of many services with many open facts ends in good time. {@code -Ddeich.load=300} for a federation's size. */
class LoadTest {
    private static final int SERVICES = Integer.getInteger("deich.load", 40);

    @Test
    @Timeout(value = 600, unit = TimeUnit.SECONDS)
    void manyServicesAreJudged() {
        Town town = town(new Random(7));
        try (var pool = Executors.newFixedThreadPool(2)) {
            Assessment a = town.check(pool);
            assertThat(a.scenarios()).hasSize(SERVICES);
            assertThat(a.verdicts()).hasSize(4);
            assertThat(a.questions()).isNotEmpty();
        }
    }

    private static Town town(Random random) {
        Town town = new Town();
        for (int i = 0; i < 4; i++)
            town.with(Component.of("crew" + i, Kind.TEAM).crew(new Crew(places(i), Hours.ALWAYS)));
        for (int i = 0; i < SERVICES / 4 + 2; i++)
            town.with(Component.of("rz" + i, Kind.SITE).repair(Job.taking(Span.days(3))));
        for (int i = 0; i < SERVICES * 3; i++) town.with(server(i, random));
        for (int i = 0; i < SERVICES; i++) town.with(application(i, random));
        for (int i = 0; i < SERVICES; i++)
            town.with(service("s" + i, Need.on("app" + i))
                    .objectives(i % 9 == 0 ? Objectives.UNKNOWN : mtpd(4 + random.nextInt(200))));
        for (int i = 0; i < SERVICES; i++) {
            String rz = "rz" + random.nextInt(SERVICES / 4 + 2);
            town.scenario(
                    Hit.repaired("fire", Effect.DESTROYED, Span.ZERO, null, rz),
                    Hit.repaired("break", Effect.DOWN, Span.hours(1), null, "x" + i, "x" + 2 * i, "x" + 3 * i));
        }
        town.claim(Town.withinMtpd()).claim(Town.within(24)).claim(Town.within(96));
        return town.claim(new deich.model.standard.Test.ComesBack());
    }

    private static Fact<Integer> places(int i) {
        return i == 0 ? Fact.missing() : Fact.stated(i);
    }

    private static Component.Builder server(int i, Random random) {
        Fact<Span> repair = random.nextInt(3) == 0 ? Fact.missing() : hours(4 + i % 7, 1, 48);
        String crew = random.nextBoolean() ? "crew" + random.nextInt(4) : null;
        return Town.server("x" + i)
                .repair(new Job(repair, crew, Need.NONE))
                .restart(new Job(random.nextInt(4) == 0 ? Fact.missing() : hours(1, 0, 3), null, Need.NONE))
                .needs(Need.on("rz" + random.nextInt(SERVICES / 4 + 2)));
    }

    private static Component.Builder application(int i, Random random) {
        List<Need> needs = new ArrayList<>();
        for (int n = 0; n < 4; n++) needs.add(Need.on("x" + random.nextInt(SERVICES * 3)));
        needs.add(Need.any(Need.on("x" + random.nextInt(SERVICES * 3)), Need.on("x" + random.nextInt(SERVICES * 3))));
        return Component.of("app" + i, Kind.APPLICATION)
                .administration(Town.KREIS)
                .needs(needs.toArray(Need[]::new));
    }
}
