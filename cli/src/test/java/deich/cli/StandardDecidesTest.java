// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.Order;
import deich.assess.Verdict;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.formats.inventory.InventoryFolder;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement;
import deich.model.standard.Test.Attested;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A requirement that no inventory can miss, or none can meet, is worthless. Two small houses show that each one of the
 * proposed standard that looks at an inventory can be both.
 */
class StandardDecidesTest {
    private static final Path HOUSES = Path.of(System.getProperty("deich.root"), "cli/src/test/resources/deich/cli");

    @Test
    @DisplayName("a house that is well built meets everything, and everything strikes it")
    void wellBuilt() {
        assertThat(requirements(check("standfest"), Verdict.Outcome.MET)).isEqualTo(lookedAt());
    }

    @Test
    @DisplayName("a house that nobody cares for misses everything")
    void carelesslyBuilt() {
        assertThat(requirements(check("sorglos"), Verdict.Outcome.MISSED)).isEqualTo(lookedAt());
    }

    @Test
    @DisplayName("a house of which only names are known meets nothing but to have no statement overdue")
    void onlyNames() {
        Assessment found = check("wortkarg");
        assertThat(requirements(found, Verdict.Outcome.MET)).containsExactly("KR-43");
        assertThat(requirements(found, Verdict.Outcome.MISSED))
                .as("nobody said where anything stands or who runs it, so no fire and no attack finds it")
                .contains("KR-42", "KR-40", "KR-41");
    }

    private static Assessment check(String house) {
        Inventory inventory = InventoryFolder.read(HOUSES.resolve(house), Ostsee.CLASSES.orThrow())
                .orThrow();
        var order = new Order(
                inventory,
                Ostsee.STANDARD.orThrow(),
                List.copyOf(Ostsee.SCENARIOS.orThrow().values()),
                Ostsee.DAY,
                Settings.DEFAULT,
                100);
        Assessment found = Check.run(order, Runnable::run, Progress.NONE);
        assertThat(found.errors()).isEmpty();
        return found;
    }

    /** Those that came out so for everybody they bind. */
    private static Set<String> requirements(Assessment found, Verdict.Outcome outcome) {
        return found.byRequirement().entrySet().stream()
                .filter(e -> e.getValue().stream().allMatch(v -> v.outcome() == outcome))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> lookedAt() {
        return Ostsee.STANDARD.orThrow().requirements().stream()
                .filter(r -> !(r.test() instanceof Attested))
                .map(Requirement::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
