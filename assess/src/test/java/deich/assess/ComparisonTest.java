// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.KREIS;
import static deich.assess.Town.fire;
import static deich.assess.Town.hours;
import static deich.assess.Town.mtpd;
import static deich.assess.Town.server;
import static deich.assess.Town.service;
import static deich.assess.Town.withinMtpd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.assess.Verdict.Outcome;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Crew ONE = new Crew(Fact.stated(1), Hours.ALWAYS);

    private static Town town() {
        var aid = new Fallback(
                "aid",
                "",
                true,
                hours(1),
                Fact.stated(0.5),
                Need.NONE,
                hours(90),
                Hours.ALWAYS,
                new Fallback.Draw("pool", 1));
        return new Town()
                .administration("nachbar", Administration.Type.KREIS, "MV", "13")
                .with(
                        service("kfz", Need.on("srv"), Need.on("rz")).objectives(mtpd(1)),
                        service("melden", Need.on("srv2"), Need.on("rz"))
                                .objectives(mtpd(9))
                                .fallback(aid),
                        server("srv").repair(Job.taking(Span.hours(3), "crew")),
                        server("srv2").repair(Job.taking(Span.hours(3), "crew")),
                        Component.of("crew", Kind.TEAM)
                                .administration(KREIS)
                                .tags(Set.of("notfallteam", "kann-betrieb"))
                                .crew(ONE),
                        Component.of("pool", Kind.PROVIDER)
                                .tags(Set.of("amtshilfe", "kann-melden"))
                                .capacity(Fact.stated(0)),
                        service("wohngeld", Need.on("rz"))
                                .administration("nachbar")
                                .objectives(mtpd(99)),
                        Component.of("helpers", Kind.TEAM)
                                .administration("nachbar")
                                .tags(Set.of("notfallteam", "kann-betrieb", "kann-netz"))
                                .crew(ONE)
                                .needs(Need.on("rz")),
                        Component.of("networkers", Kind.TEAM)
                                .administration("nachbar")
                                .tags(Set.of("notfallteam", "kann-netz"))
                                .crew(ONE),
                        Component.of("spare", Kind.PROVIDER)
                                .administration("nachbar")
                                .tags(Set.of("amtshilfe", "kann-melden"))
                                .capacity(Fact.stated(3)),
                        Component.of("vehicles", Kind.PROVIDER)
                                .administration("nachbar")
                                .tags(Set.of("amtshilfe", "kann-kfz"))
                                .capacity(Fact.stated(3)),
                        server("rz").administration(null))
                .scenario(fire("srv", "srv2"))
                .claim(withinMtpd());
    }

    @Test
    void verdictsStandSideBySide() {
        Comparison c = Comparison.of(town().check(), "SH", "MV");
        assertThat(c.left().administrations()).containsExactly(KREIS);
        assertThat(c.requirements())
                .containsExactly(new Comparison.Row("r-1", Map.of(Outcome.MISSED, 1), Map.of(Outcome.MET, 1)));
        assertThat(c.typeOf(c.right())).isEqualTo(Administration.Type.KREIS);
    }

    @Test
    void whatBothHangOnIsShared() {
        Comparison c = Comparison.of(town().check(), KREIS, "nachbar");
        assertThat(c.shared())
                .containsExactly(
                        new Comparison.SharedPoint("rz", Kind.UTILITY, List.of("kfz", "melden"), List.of("wohngeld")));
    }

    @Test
    void helpIsNamedWithWhatItWouldFallWith() {
        Comparison c = Comparison.of(town().check(), KREIS, "nachbar");
        assertThat(c.lends())
                .containsExactly(
                        new Comparison.Loan("nachbar", "helpers", List.of("melden"), List.of("rz")),
                        new Comparison.Loan("nachbar", "spare", List.of("melden"), List.of()));
    }

    /** Who is an emergency team too, or helps out as well, but can something else, is no help. */
    @Test
    void onlyTheLikeIsOffered() {
        assertThat(Comparison.of(town().check(), KREIS, "nachbar").lends())
                .extracting(Comparison.Loan::component)
                .doesNotContain("networkers", "vehicles");
    }

    @Test
    void sidesMayHaveInventoriesOfTheirOwn() {
        Comparison c = Comparison.of(town().check(), "SH", town().check(), "MV");
        assertThat(c.shared()).hasSize(1);
    }

    @Test
    void nobodyIsNoSide() {
        Assessment a = town().check();
        assertThatThrownBy(() -> Comparison.of(a, "SH", "BY")).hasMessageContaining("BY");
    }
}
