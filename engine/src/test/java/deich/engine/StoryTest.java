// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import static deich.engine.StressTestTest.down;
import static deich.engine.StressTestTest.part;
import static deich.engine.StressTestTest.plant;
import static deich.engine.StressTestTest.run;
import static deich.engine.StressTestTest.service;
import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Story.Link;
import deich.engine.Story.Step;
import deich.engine.Story.StepKind;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Effect;
import deich.model.inventory.Hours;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.scenario.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    static Story tell(Plant plant, Run run, String component) {
        return Story.of(plant, run, run.outagesOf(component).getLast());
    }

    @Test
    void aToleranceIsNamedAndThePathBeginsWithTheHit() {
        Plant plant = plant(
                part("power"),
                part("server").needs(Need.on("power", Span.seconds(4))).restart(Job.taking(Span.seconds(7))),
                service("register").needs(Need.on("server")));
        Run run = run(plant, Hit.repaired("h", Effect.DOWN, Span.seconds(1), null, "power"));
        Story story = tell(plant, run, "register");
        assertThat(story.causes())
                .containsExactly(
                        new Link("power", 1, "h", Effect.DOWN, null, 0),
                        new Link("server", 5, null, null, null, 4),
                        new Link("register", 5, null, null, null, 0));
        assertThat(story.recovery())
                .containsExactly(
                        new Step("power", StepKind.REPAIR, 1, 11, ""),
                        new Step("server", StepKind.RESTART, 11, 18, ""));
    }

    @Test
    void waitingForACrewIsAStepOfItsOwn() {
        Plant plant = plant(
                Component.of("team", Kind.TEAM).crew(new Crew(Fact.stated(1), Hours.ALWAYS)),
                part("a").repair(Job.taking(Span.seconds(10), "team")),
                part("b").repair(Job.taking(Span.seconds(20), "team")));
        Run run = run(plant, Hit.repaired("h", Effect.DOWN, Span.ZERO, null, "a", "b"));
        assertThat(tell(plant, run, "b").recovery())
                .containsExactly(
                        new Step("b", StepKind.WAIT_FOR_CREW, 0, 10, "team"),
                        new Step("b", StepKind.REPAIR, 10, 30, "team"));
    }

    @Test
    void workThatLacksSomethingNamesIt() {
        Job repair = new Job(Fact.stated(Span.seconds(10)), null, Need.on("backup"));
        Plant plant = plant(part("backup"), part("a").repair(repair));
        Run run = run(plant, down("g", 0, 6, "backup"), Hit.repaired("h", Effect.DOWN, Span.ZERO, null, "a"));
        assertThat(tell(plant, run, "a").recovery())
                .containsExactly(
                        new Step("a", StepKind.WAIT_FOR_WORK_NEEDS, 0, 6, "backup"),
                        new Step("a", StepKind.REPAIR, 6, 16, ""));
    }

    @Test
    void aDeadlockLastsToTheHorizon() {
        Plant plant = plant(
                part("x"),
                part("a").needs(Need.on("b"), Need.on("x")),
                part("b").needs(Need.on("a")));
        Run run = run(plant, down("h", 2, 5, "x"));
        Story story = tell(plant, run, "b");
        assertThat(story.causes().stream().map(Link::component)).containsExactly("x", "a", "b");
        assertThat(story.recovery()).containsExactly(new Step("b", StepKind.DEADLOCK, 2, Settings.THREE_YEARS, ""));
    }

    @Test
    void aLaterHitOnThePathLeavesNoGap() {
        Plant plant = plant(part("a"), part("b"), part("c").needs(Need.on("a"), Need.on("b")));
        Run run = run(plant, down("h1", 0, 5, "a"), down("h2", 3, 7, "b"));
        assertThat(tell(plant, run, "c").recovery())
                .containsExactly(
                        new Step("a", StepKind.HIT_LASTS, 0, 3, "h1"), new Step("b", StepKind.HIT_LASTS, 3, 10, "h2"));
    }

    @Test
    void thingsThatFellTogetherAreNotTracedInACircle() {
        Plant plant = plant(
                part("t"),
                part("u"),
                part("a").needs(Need.on("b", Span.ZERO), Need.on("t")),
                part("b").needs(Need.on("a"), Need.on("u")));
        Run run = run(plant, down("h", 0, 5, "t", "u"));
        Story story = tell(plant, run, "a");
        assertThat(story.causes().getFirst().hit()).isEqualTo("h");
        assertThat(story.causes().getLast().component()).isEqualTo("a");
        assertThat(List.of(
                        story.recovery().getFirst().from(),
                        story.recovery().getLast().until()))
                .containsExactly(0L, Settings.THREE_YEARS);
    }
}
