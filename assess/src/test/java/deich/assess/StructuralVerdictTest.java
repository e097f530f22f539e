// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.KREIS;
import static deich.assess.Town.TODAY;
import static deich.assess.Town.asking;
import static deich.assess.Town.hours;
import static deich.assess.Town.mtpd;
import static deich.assess.Town.server;
import static deich.assess.Town.service;
import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Verdict.Outcome;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Span;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.standard.Condition;
import deich.model.standard.Test.Structural;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Null checks rest: the values of a condition are maps of anything. */
@NullUnmarked
class StructuralVerdictTest {
    private static Verdict verdict(Predicate<Map<String, Object>> test, String name, Component.Builder... components) {
        Condition services = asking(m -> m.get("kind").equals("service"), "kind");
        return new Town()
                .with(components)
                .require(new Structural(services, asking(test, name), ""))
                .verdict();
    }

    @Test
    void aMissingObjectiveIsUnknownAndNamed() {
        Verdict v = verdict(m -> (double) m.get("rpo") > 0, "rpo", service("kfz"));
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).containsExactly(new FactRef("kfz", "objectives.rpo"));
        assertThat(v.witnesses()).containsExactly(new Verdict.InStructure(Outcome.UNKNOWN, "kfz", List.of("rpo")));
    }

    @Test
    void objectivesAreReadAtBothEnds() {
        var assumed = mtpd(Fact.assumed(Duration.ofHours(4), Duration.ofHours(2), Duration.ofHours(8)));
        Verdict unlike =
                verdict(m -> (double) m.get("mtpd") <= 5, "mtpd", service("kfz").objectives(assumed));
        assertThat(unlike.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unlike.deciding()).containsExactly(new FactRef("kfz", "objectives.mtpd"));
        Verdict alike =
                verdict(m -> (double) m.get("mtpd") <= 9, "mtpd", service("kfz").objectives(assumed));
        assertThat(alike.outcome()).isEqualTo(Outcome.MET);
        assertThat(alike.underAssumptions()).isTrue();
    }

    @Test
    void aNeedInDoubtLeavesWhatIsUsedOpen() {
        var leaf = new Need.Leaf(
                "srv",
                Need.Leaf.NO_TOLERANCE,
                Need.Start.TOLERANT,
                Need.Role.PLAIN,
                1,
                Fact.assumed(true, false, true));
        Verdict v =
                verdict(m -> !((List<?>) m.get("uses")).contains("srv"), "uses", service("kfz", leaf), server("srv"));
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).containsExactly(new FactRef("kfz", "needs.srv"));
    }

    @Test
    void aVendorWithoutJurisdictionMayBeAnywhere() {
        var leaf = new Need.Leaf(
                "maker", Fact.stated(Span.days(30)), Need.Start.TOLERANT, Need.Role.LICENCE, 1, Need.Leaf.PRESENT);
        Component.Builder[] all = {
            service("kfz", leaf),
            Component.of("maker", Kind.VENDOR),
            Component.of("far", Kind.JURISDICTION),
            Component.of("other", Kind.VENDOR).jurisdiction("far")
        };
        Predicate<Map<String, Object>> none = m -> !((List<?>) m.get("jurisdictions")).contains("far");
        Verdict v = verdict(none, "jurisdictions", all);
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).containsExactly(new FactRef("maker", "jurisdiction"));
    }

    @Test
    void ownersPassTheirJurisdictionOn() {
        var leaf = new Need.Leaf(
                "maker", Fact.stated(Span.days(30)), Need.Start.TOLERANT, Need.Role.LICENCE, 1, Need.Leaf.PRESENT);
        Verdict v = verdict(
                m -> m.get("vendors")
                        .equals(List.of(Map.of(
                                "id",
                                "maker",
                                "jurisdiction",
                                "far",
                                "role",
                                "licence",
                                "tolerance",
                                720.0,
                                "product",
                                "kfz"))),
                "vendors",
                service("kfz", leaf),
                Component.of("maker", Kind.VENDOR).owner("mother"),
                Component.of("mother", Kind.VENDOR).jurisdiction("far"),
                Component.of("far", Kind.JURISDICTION));
        assertThat(v.outcome()).isEqualTo(Outcome.MET);
        assertThat(v.underAssumptions()).isFalse();
    }

    @Test
    void aFallbackShowsWhatItUses() {
        var paper = new Fallback(
                "paper", "", true, Fact.missing(), Fact.stated(0.5), Need.on("desk"), hours(100), Hours.ALWAYS, null);
        Predicate<Map<String, Object>> usesBuilding =
                m -> fallback(m).get("uses").equals(List.of("building", "desk"));
        Component.Builder[] all = {
            service("kfz").fallback(paper),
            server("desk").needs(Need.on("building")),
            Component.of("building", Kind.SITE)
        };
        assertThat(verdict(usesBuilding, "fallbacks", all).outcome()).isEqualTo(Outcome.MET);
        Verdict soon = verdict(m -> (double) fallback(m).get("lead") < 8, "fallbacks", all);
        assertThat(soon.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(soon.deciding()).containsExactly(new FactRef("kfz", "fallbacks.paper.lead"));
    }

    private static Map<?, ?> fallback(Map<String, Object> names) {
        return (Map<?, ?>) ((List<?>) names.get("fallbacks")).getFirst();
    }

    @Test
    void aCopyOfUnknownDomainIsNotKnownToBeSeparate() {
        var copy = new Data.Copy("band", null, Fact.missing(), hours(24), hours(1), hours(0), true, false, false);
        Predicate<Map<String, Object>> apart = m -> ((List<?>) m.get("dataUsed"))
                .stream()
                        .allMatch(d -> ((List<?>) ((Map<?, ?>) d).get("copies"))
                                .stream().anyMatch(c -> !"nord".equals(((Map<?, ?>) c).get("adminDomain"))));
        Verdict v = verdict(
                apart,
                "dataUsed",
                service("kfz", Need.on("db")),
                Component.of("db", Kind.DATA).adminDomain("nord").data(new Data(List.of(copy), false)));
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).containsExactly(new FactRef("db", "copies.band.adminDomain"));
    }

    @Test
    void dataThatSaysNothingOfCopiesIsUnknown() {
        Verdict v = verdict(m -> true, "dataUsed", service("kfz", Need.on("db")), Component.of("db", Kind.DATA));
        assertThat(v.deciding()).containsExactly(new FactRef("db", "copies"));
    }

    @Test
    @DisplayName("what a service hangs on is not known while something below it says of nothing what it needs")
    void whatStandsNowhereLeavesItOpen() {
        var app = Component.of("app", Kind.APPLICATION);
        Verdict below = verdict(m -> true, "alone", service("kfz", Need.on("app")), app);
        assertThat(below.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(below.deciding()).containsExactly(new FactRef("app", "needs"));
        assertThat(verdict(m -> true, "deadlines", service("kfz", Need.on("app")), app)
                        .outcome())
                .as("what it hangs on is not asked for")
                .isEqualTo(Outcome.MET);
        assertThat(verdict(m -> false, "alone", service("kfz", Need.on("app")), app)
                        .outcome())
                .as("a miss needs no more")
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void singlePointsHaveTheirKind() {
        Verdict v = verdict(
                m -> m.get("alone").equals(List.of(Map.of("id", "srv", "kind", "utility", "jurisdiction", ""))),
                "alone",
                service("kfz", Need.on("srv"), Need.any(Need.on("a"), Need.on("b"))),
                server("srv"),
                server("a"),
                server("b"));
        assertThat(v.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void placesAndAssurances() {
        Condition team = asking(m -> m.get("kind").equals("team"), "kind");
        Town town = new Town()
                .with(Component.of("crew", Kind.TEAM)
                        .administration(KREIS)
                        .crew(new Crew(Fact.stated(2), Hours.ALWAYS))
                        .assurance(new Assurance("x", null, null, TODAY.minusDays(30), "y", TODAY)))
                .require(new Structural(team, asking(m -> (long) m.get("places") >= 2, "places"), ""))
                .require(new Structural(
                        team,
                        asking(
                                m -> ((Map<?, ?>) m.get("assurance"))
                                        .get("tested")
                                        .equals(30L),
                                "assurance"),
                        ""));
        assertThat(town.check().verdicts()).extracting(Verdict::outcome).containsExactly(Outcome.MET, Outcome.MET);
    }

    @Test
    void anAssuranceThatRanOutIsUnknown() {
        var over = new Assurance("x", null, null, null, "", TODAY.minusDays(1));
        Verdict v = verdict(m -> true, "assurance", service("kfz").assurance(over));
        assertThat(v.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(v.deciding()).containsExactly(new FactRef("kfz", "assurance"));
    }

    @Test
    void everyNameOfTheFormatIsKnown() {
        for (String name : List.of(
                "id",
                "kind",
                "name",
                "administration",
                "place",
                "owner",
                "operator",
                "vendor",
                "jurisdiction",
                "adminDomain",
                "administrationType",
                "land",
                "tags",
                "labels",
                "uses",
                "usedBy",
                "focus",
                "deadlines",
                "fallbacks",
                "copies",
                "dataUsed",
                "vendors",
                "providers",
                "sites",
                "crews",
                "jurisdictions",
                "alone",
                "ring",
                "places",
                "facts"))
            assertThat(verdict(m -> true, name, service("kfz", Need.on("srv")), server("srv"))
                            .outcome())
                    .as(name)
                    .isEqualTo(Outcome.MET);
    }
}
