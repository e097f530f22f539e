// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import static deich.engine.StressTestTest.part;
import static deich.engine.StressTestTest.plant;
import static deich.engine.StressTestTest.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Readings;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Effect;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.SharedFate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static Inventory twoLines(Fallback... fallbacks) {
        Component.Builder s = service("s").needs(Need.any(Need.on("a"), Need.on("b")), Need.on("c", Span.days(9)));
        for (Fallback f : fallbacks) s.fallback(f);
        return Inventory.of(
                        s.build(),
                        part("a").build(),
                        part("b").build(),
                        part("c").needs(Need.on("d")).build(),
                        part("d").build())
                .withSharedFates(List.of(new SharedFate("both", "", List.of("a", "b"), Set.of(Effect.DOWN))));
    }

    private static Fallback paper(Span lasts, Need needs) {
        return new Fallback(
                "paper",
                "",
                true,
                Fact.stated(Span.ZERO),
                Fact.stated(0.5),
                needs,
                Fact.stated(lasts),
                Hours.ALWAYS,
                null);
    }

    @Test
    void singlePointsAreWhatNoBranchReplacesAndGroups() {
        assertThat(Structure.alone(plant(twoLines()), "s")).containsExactly("both", "c", "d");
    }

    @Test
    void anEndlessFallbackLeavesOnlyWhatItNeedsToo() {
        assertThat(Structure.alone(plant(twoLines(paper(Span.FOREVER, Need.NONE))), "s"))
                .isEmpty();
        assertThat(Structure.alone(plant(twoLines(paper(Span.FOREVER, Need.on("d")))), "s"))
                .containsExactly("d");
        assertThat(Structure.alone(plant(twoLines(paper(Span.days(1), Need.NONE))), "s"))
                .containsExactly("both", "c", "d");
    }

    @Test
    void whoUsesWhom() {
        Plant plant = plant(twoLines());
        assertThat(Structure.uses(plant, "s")).containsExactly("a", "b", "c", "d");
        assertThat(Structure.usedBy(plant, "d")).containsExactly("c", "s");
    }

    @Test
    void ringsOfAColdStartGoThroughCrewsToo() {
        Plant plant = plant(
                Component.of("team", Kind.TEAM).needs(Need.on("phone")).crew(new Crew(Fact.stated(1), Hours.ALWAYS)),
                part("phone").restart(Job.taking(Span.seconds(5), "team")),
                part("a").needs(Need.on("b")),
                part("b").needs(Need.on("a", Span.FOREVER)));
        assertThat(Structure.coldStartRings(plant)).containsExactly(List.of("phone", "team"));
    }

    @Test
    void aRingThatCouldNeverHaveStartedIsAnErrorOfTheInventory() {
        Need.Leaf onB = StressTestTest.only("b");
        Inventory inventory = Inventory.of(
                part("a").needs(onB).build(),
                part("b").needs(StressTestTest.only("a")).build());
        assertThat(Plant.errors(inventory, Readings.GIVEN, StressTestTest.DAY))
                .containsExactly(new Plant.StructuralError(
                        Plant.StructuralError.Kind.RING_THAT_COULD_NEVER_START, List.of("a", "b")));
        assertThatThrownBy(() -> plant(inventory)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openFactsAreThoseThatAReadingCanTurn() {
        Inventory inventory = Inventory.of(
                Component.of("maker", Kind.VENDOR).repair(Job.INSTANT).build(),
                Component.of("app", Kind.APPLICATION).vendor("maker").build(),
                part("p").needs(Need.on("app")).build());
        assertThat(Plant.openFacts(inventory, StressTestTest.DAY))
                .containsExactly(
                        new FactRef("app", "repair"),
                        new FactRef("app", "restart"),
                        new FactRef("app", "vendor"),
                        new FactRef("maker", "jurisdiction"));
    }

    @Test
    void whatIsNotThereIsRefused() {
        Inventory inventory = Inventory.of(
                part("a").repair(Job.taking(Span.seconds(5), "nobody")).build());
        assertThatThrownBy(() -> plant(inventory)).hasMessageContaining("a refers to 'nobody'");
    }
}
