// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Downtime;
import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Story;
import deich.engine.Structure;
import deich.model.fact.Readings;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The stories that examples/ostsee/LIESMICH.md tells come out of the engine. */
class OstseeTest {

    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    @Test
    void readsWithoutAnyProblem() {
        assertThat(Ostsee.CLASSES.problems()).isEmpty();
        assertThat(Ostsee.SCENARIOS.problems()).isEmpty();
        assertThat(Ostsee.STANDARD.problems()).isEmpty();
        assertThat(Ostsee.INVENTORY.problems()).isEmpty();
        assertThat(Ostsee.INVENTORY.orThrow().municipalities()).hasSize(1833);
    }

    @Test
    void stands() {
        for (Readings readings : List.of(Readings.GIVEN, Readings.BEST, Readings.WORST))
            assertThat(Plant.errors(Ostsee.INVENTORY.orThrow(), readings, Ostsee.DAY))
                    .isEmpty();
    }

    @Test
    @DisplayName("1: one data centre burns, the other is fine, and everything in the West stands behind the firewalls")
    void oneWitnessForTwoDataCentres() {
        Run fire = Ostsee.run("kf-01@rz-foerde");
        assertThat(fire.outagesOf("rz-geest")).isEmpty();
        assertThat(fire.outagesOf("srv-kommunal-geest")).isEmpty();
        assertThat(down(fire, "kfz-kreis-foerdeland", 0.2)).isBetween(3 * DAY, 5 * DAY);
        var story = Story.of(
                Ostsee.PLANT, fire, fire.outagesOf("kfz-kreis-foerdeland").getFirst());
        assertThat(story.causes()).extracting(Story.Link::component).contains("fw-verbund-west");
        assertThat(Ostsee.run("kf-01@rz-geest").outagesOf("fw-verbund-west")).isEmpty();
    }

    @Test
    @DisplayName("2: help by a neighbour counts when the neighbour hangs on somebody else")
    void helpFromAnotherProvider() {
        Run fire = Ostsee.run("kf-01@rz-foerde");
        assertThat(fire.outagesOf("amtshilfe-kfz-foerhaven")).isNotEmpty();
        assertThat(fire.outagesOf("amtshilfe-kfz-holmland")).isEmpty();
        assertThat(down(fire, "kfz-stadt-foerhaven", 0.2)).isEqualTo(DAY);
        Run encrypted = Ostsee.run("kf-02@koggenwerk");
        assertThat(down(encrypted, "kfz-kreis-foerdeland", 0.2)).isGreaterThan(200 * DAY);
        assertThat(down(encrypted, "kfz-stadt-foerhaven", 0.2)).isEqualTo(DAY);
    }

    @Test
    @DisplayName("3: the diesel lasts 72 hours, its supply needs the same power, and then the ring does not start")
    void theRing() {
        Run dark = Ostsee.run("kf-08@strom-bodden");
        Run.Outage outage = dark.outagesOf("rz-bodden").getFirst();
        assertThat(outage.from()).isEqualTo(72 * HOUR);
        assertThat(outage.ends()).isTrue();
        assertThat(dark.deadlocks()).singleElement().satisfies(ring -> {
            assertThat(ring.ring()).containsExactly("ns-ost", "speicher-ost", "vd-ost", "virt-ost");
            assertThat(ring.openers()).containsExactly("speicher-ost", "virt-ost");
        });
        assertThat(down(dark, "kfz-kreis-bodden", 0.2)).isEqualTo(Run.NEVER);
        assertThat(dark.outagesOf("jugend-kreis-bodden")).isEmpty();
    }

    @Test
    @DisplayName("3: the West has the same ring, and one machine of its own that opens it")
    void theOpener() {
        assertThat(Structure.coldStartRings(Ostsee.PLANT))
                .singleElement()
                .satisfies(ring -> assertThat(ring).contains("vd-ost"));
        assertThat(Ostsee.run("kf-08@strom-foerde").deadlocks()).isEmpty();
    }

    @Test
    @DisplayName("4: what the stolen account reaches is gone; what it does not reach is as old as its rhythm")
    void copiesInTheSameDomain() {
        Run west = Ostsee.run("kf-02@koggenwerk");
        assertThat(loss(west, "daten-sozial-kreis-foerdeland").age()).isEqualTo(Run.NEVER);
        assertThat(loss(west, "daten-kfz-kreis-foerdeland").age()).isEqualTo(15 * DAY);
        assertThat(loss(west, "daten-kasse-land-west").age()).isBetween(12 * DAY, 13 * DAY);
        Run east = Ostsee.run("kf-02@sundwerk");
        assertThat(loss(east, "daten-sozial-kreis-bodden").copy()).isEqualTo("unveraenderlich");
        assertThat(loss(east, "daten-jugend-kreis-haff").age()).isEqualTo(Run.NEVER);
    }

    @Test
    @DisplayName("5: the office cloud is gone on the day, the own one is not; the subsidiary follows its mother")
    void theVendorWithdraws() {
        Run ban = Ostsee.run("kf-15@drittstaat-a");
        assertThat(ban.outagesOf("mail-land-ost").getFirst().from()).isEqualTo(30 * DAY);
        assertThat(ban.outagesOf("plaetze-land-ost").getFirst().from()).isEqualTo(31 * DAY);
        assertThat(ban.outagesOf("mail-land-west")).isEmpty();
        assertThat(ban.struck().get("sperre")).contains("overland-inc", "overland-europa", "steelhost");
        assertThat(ban.outagesOf("fw-verbund-west")).isEmpty();
    }

    @Test
    @DisplayName("and: in the storm surge one team dries the provider's house first, the Kreis waits")
    void oneTeamForTwo() {
        Run surge = Ostsee.run("kf-10");
        Run.Work provider = work(surge, "rz-bodden");
        Run.Work kreis = work(surge, "serverraum-holm");
        assertThat(provider.crew()).isEqualTo("deichgraf-notfallteam").isEqualTo(kreis.crew());
        assertThat(kreis.ready()).isEqualTo(provider.ready());
        assertThat(kreis.began()).isEqualTo(provider.until());
        assertThat(surge.outagesOf("amtshilfe-kfz-holmland")).isNotEmpty();
        assertThat(surge.outagesOf("amtshilfe-kfz-haffland")).isNotEmpty();
    }

    private static long down(Run run, String service, double minimumLevel) {
        return Downtime.longest(run, service, minimumLevel);
    }

    private static Run.Loss loss(Run run, String data) {
        return Objects.requireNonNull(run.losses().get(data), data);
    }

    private static Run.Work work(Run run, String component) {
        return run.jobs().stream()
                .filter(job -> job.component().equals(component))
                .findFirst()
                .orElseThrow();
    }
}
