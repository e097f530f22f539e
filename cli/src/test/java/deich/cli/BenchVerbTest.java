// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bench, small: what it prints, and that it can be trusted. No test here says how fast anything must be. */
class BenchVerbTest {
    private static final List<String> SMALL = List.of("bench", "--components", "10000", "--futures", "20");
    private static final Pattern HASH = Pattern.compile("\"(?:futuresHash|hash)\":\"([0-9a-f]{64})\"");

    private static Typed run(String... more) {
        return Typed.deich(SMALL, more);
    }

    @Test
    void theTableNamesMachineMemoryScenariosAndRatios() {
        Typed shell = run();
        assertThat(shell.code()).isEqualTo(Exit.HELD);
        assertThat(shell.out())
                .contains("Rechner: ", "Byte je Komponente", "Graph für JGraphT gebaut")
                .contains("netz-des-bundes: ", "landesnetz-dithmarschen: ", "stromausfall-schleswig-holstein: ")
                .contains("Ziel 50", "Ziel 5", "20 Simulationsläufe")
                .doesNotContain("NICHT EINIG");
    }

    @Test
    void inEnglishToo() {
        assertThat(run("--lang", "en").out())
                .contains("Machine: ", "bytes per component", "times as fast; goal 50")
                .contains("20 futures in")
                .doesNotContain("NOT AGREED");
    }

    @Test
    void itSaysHowManyFuturesWereNeeded() {
        assertThat(run("--precision", "0.2,3").out())
                .contains("einer nach dem anderen", "der Bandbreite", "verschiedene Verläufe", "dieselben")
                .contains("nach 20 Läufen", "am häufigsten zu lange: ");
        assertThat(run("--precision", "0.2", "--format", "json").out())
                .contains("\"copyBytesPerSecond\":", "\"precision\":{\"share\":0.2000,\"drawn\":20,", "\"worst\":{");
    }

    @Test
    void theResultsAreTheSameEveryTime() {
        String first = run("--format", "json").out();
        String second = run("--format", "json").out();
        assertThat(hashes(first)).hasSize(6).isEqualTo(hashes(second));
        assertThat(first).contains("\"agreed\":true").doesNotContain("\"agreed\":false");
    }

    private static List<String> hashes(String json) {
        return HASH.matcher(json).results().map(r -> r.group(1)).toList();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(Typed.deich("bench", "--components", "9").code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(Typed.deich("bench", "--futures", "-1").err()).contains("--futures");
        assertThat(Typed.deich("bench", "--precision", "2").err()).contains("--precision");
    }
}
