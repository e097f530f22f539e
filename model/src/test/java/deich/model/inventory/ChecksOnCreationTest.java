// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import deich.model.fact.Span;
import deich.model.inventory.Hours.Window;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What cannot be true cannot be made: the last line of defence behind the messages of the formats room. */
class ChecksOnCreationTest {

    @Test
    void aNeedOfNothingThatIsThere() {
        Component lonely =
                Component.of("kfz", Kind.SERVICE).needs(Need.on("server")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inventory.of(lonely))
                .withMessageContaining("kfz")
                .withMessageContaining("server");
    }

    @Test
    void twoComponentsOfOneName() {
        Component one = Component.of("a", Kind.SYSTEM).build();

        assertThatIllegalArgumentException().isThrownBy(() -> Inventory.of(one, one));
    }

    @Test
    void idsWithSpacesOrCapitals() {
        for (String id : List.of("", "A", "a b", "ä", "-a", "a".repeat(101)))
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Component.of(id, Kind.SYSTEM).build());
    }

    @Test
    void onlyAServiceHasFallbacks() {
        Fallback paper = new Fallback(
                "papier",
                "Papier",
                true,
                deich.model.fact.Fact.stated(Span.ZERO),
                deich.model.fact.Fact.stated(0.5),
                Need.NONE,
                deich.model.fact.Fact.stated(Span.FOREVER),
                Hours.ALWAYS,
                null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Component.of("a", Kind.SYSTEM).fallback(paper).build());
    }

    @Test
    void aColdStartNeedsARebuild() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recovery(Job.INSTANT, null, Job.INSTANT, true));
    }

    @Test
    void hoursThatOverlap() {
        var early = new Window(DayOfWeek.MONDAY, 480, 720);
        var late = new Window(DayOfWeek.MONDAY, 700, 960);

        assertThatIllegalArgumentException().isThrownBy(() -> new Hours(List.of(late, early)));
    }

    @Test
    void hoursStandInOrderHoweverTheyWereWritten() {
        var tuesday = new Window(DayOfWeek.TUESDAY, 480, 720);
        var monday = new Window(DayOfWeek.MONDAY, 480, 720);

        assertThat(new Hours(List.of(tuesday, monday)).windows()).containsExactly(monday, tuesday);
    }

    @Test
    void aDeadlineWhoseWorkDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline(
                        "Auszahlung",
                        new Deadline.Monthly(-1, LocalTime.NOON),
                        Duration.ofHours(4),
                        Duration.ofHours(3)));
    }

    @Test
    void aSharedFateOfOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharedFate("x", "x", List.of("a"), Set.of(Effect.DOWN)));
    }

    @Property
    void atLeastKNeedsKBranches(@ForAll @IntRange(max = 5) int k, @ForAll @IntRange(min = 1, max = 4) int n) {
        List<Need> branches = java.util.stream.IntStream.range(0, n)
                .<Need>mapToObj(i -> Need.on("c" + i))
                .toList();

        if (k >= 1 && k <= n) assertThat(new Need.AtLeast(k, branches).leaves()).hasSize(n);
        else assertThatIllegalArgumentException().isThrownBy(() -> new Need.AtLeast(k, branches));
    }

    @Test
    void aScenarioWithPlacesHasAVariantForEach() {
        Inventory two = Inventory.of(
                Component.of("rz-b", Kind.SITE).build(),
                Component.of("rz-a", Kind.SITE).build());
        Scenario plain = Scenario.of("kf-01");
        Scenario placed = new Scenario(
                plain.id(),
                plain.version(),
                plain.title(),
                "",
                plain.start(),
                Selector.ids("rz-b", "rz-a", "rz-c"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);

        assertThat(placed.variants(two)).extracting(Scenario::key).containsExactly("kf-01@rz-a", "kf-01@rz-b");
        assertThat(plain.variants(two)).containsExactly(plain);
    }
}
