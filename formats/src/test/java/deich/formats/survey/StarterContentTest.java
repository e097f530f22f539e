// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped starters are valid, all assumed, and hang together. */
class StarterContentTest {

    private static Inventory inventory(String sort) {
        Read<Inventory> read = InventoryFolder.read(FormTest.CONTENT.resolve(sort), Map.of());
        assertThat(read.problems())
                .extracting((Problem p) -> p.text(Locale.GERMAN))
                .isEmpty();
        return read.orThrow();
    }

    private static List<Component> of(Inventory inventory, Kind kind) {
        return inventory.components().values().stream()
                .filter(c -> c.kind() == kind)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"land", "kreis", "kreisfreie-stadt", "amt"})
    void isValidAndOfTheRightSize(String sort) {
        Inventory inventory = inventory(sort);
        assertThat(of(inventory, Kind.SERVICE)).hasSizeBetween(20, 35);
        assertThat(inventory.administrations().values())
                .singleElement()
                .matches(a -> a.invented() && a.type().word().equals(sort));
        Set<String> names = new HashSet<>();
        for (Component c : of(inventory, Kind.SERVICE))
            assertThat(names.add(Ids.key(c.name()))).as(c.name()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"land", "kreis", "kreisfreie-stadt", "amt"})
    void statesNothing(String sort) {
        for (Component c : inventory(sort).components().values()) {
            for (Need.Leaf leaf : c.needs().leaves())
                assertThat(leaf.present()).as(c.id() + " " + leaf.target()).isInstanceOf(Fact.Assumed.class);
            assertThat(c.recovery().repair().takes()).as(c.id()).isNotInstanceOf(Fact.Stated.class);
            if (c.kind() != Kind.SERVICE) continue;
            assertThat(c.objectives().mtpd()).as(c.id()).isInstanceOf(Fact.Assumed.class);
            assertThat(c.objectives().rpo()).as(c.id()).isInstanceOf(Fact.Assumed.class);
            if (c.tags().contains("zahlung"))
                assertThat(c.objectives().deadlines()).as(c.id()).isNotEmpty();
        }
    }

    /** Every component is there for a service: what no service reaches, no question would ever ask about. */
    @ParameterizedTest
    @ValueSource(strings = {"land", "kreis", "kreisfreie-stadt", "amt"})
    void holdsTogether(String sort) {
        Inventory inventory = inventory(sort);
        Set<String> reached = new TreeSet<>();
        of(inventory, Kind.SERVICE).forEach(s -> reach(inventory, s.id(), reached));
        inventory.components().values().forEach(c -> {
            if (c.recovery().repair().crew() != null)
                reached.add(c.recovery().repair().crew());
        });
        assertThat(reached)
                .containsExactlyElementsOf(new TreeSet<>(inventory.components().keySet()));
    }

    private static void reach(Inventory inventory, String id, Set<String> reached) {
        if (!reached.add(id)) return;
        Leaves.of(inventory.component(id)).forEach(target -> reach(inventory, target, reached));
    }
}
