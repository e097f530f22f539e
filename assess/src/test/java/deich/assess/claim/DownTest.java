// SPDX-License-Identifier: EUPL-1.2
package deich.assess.claim;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Downtime;
import deich.engine.Run;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DownTest {
    private static Run run(Run.Stretch... levels) {
        return new Run(
                "s", 1000, Map.of(), Map.of("a", List.of(levels)), Map.of(), List.of(), List.of(), List.of(), Map.of());
    }

    @Test
    void levelsBelowTheMinimumJoinWithZero() {
        Run run = run(
                new Run.Stretch(0, 10, 0, null),
                new Run.Stretch(10, 20, 0.2, "f"),
                new Run.Stretch(20, 30, 0.5, "g"),
                new Run.Stretch(30, 40, 0, null));
        assertThat(Down.of(run, "a", 0.3)).containsExactly(new Down(0, 20), new Down(30, 40));
        assertThat(Down.of(run, "a", 0)).containsExactly(new Down(0, 10), new Down(30, 40));
        assertThat(Down.emergency(run, "a", 0.3)).isEqualTo(10);
        assertThat(Down.emergency(run, "a", 0)).isEqualTo(20);
    }

    @Property
    void theLongestIsWhatTheEngineMeasures(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 3) Integer> levels,
            @ForAll @IntRange(max = 3) int minimum) {
        var stretches = new java.util.ArrayList<Run.Stretch>();
        for (int level : levels) {
            int from = stretches.size() * 7;
            stretches.add(new Run.Stretch(from, from + 7, level / 4.0, level == 0 ? null : "f"));
        }
        Run run = run(stretches.toArray(Run.Stretch[]::new));
        long longest = Down.of(run, "a", minimum / 4.0).stream()
                .mapToLong(Down::length)
                .max()
                .orElse(0);
        assertThat(Downtime.longest(run, "a", minimum / 4.0)).isEqualTo(longest);
    }
}
