// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Position;
import deich.formats.problem.Read;
import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryFolderTest {

    private static final Source OF_FILE = new Source("IT-Amt", LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1), "");

    @TempDir
    private Path folder;

    private Read<Inventory> read;

    @BeforeEach
    void read() {
        read = Kreis.read(folder, Kreis.files());
    }

    private Component component(String id) {
        return read.orThrow().component(id);
    }

    @Test
    void theSampleHasNoProblem() {
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().components().keySet()).hasSize(21);
        assertThat(read.orThrow().municipalities()).containsKey("01051001");
    }

    @Test
    void saysWhereEachComponentStands() {
        assertThat(read.positions()).containsEntry("kfz", new Position("inventory.yaml", 17, 3));
    }

    @Test
    void aFactWithoutSourceHasThatOfItsFile() {
        assertThat(component("kfz").objectives().mtpd()).isEqualTo(new Fact.Stated<>(Duration.ofDays(3), OF_FILE));
        assertThat(component("kfz").objectives().rto())
                .isEqualTo(
                        new Fact.Stated<>(Duration.ofDays(1), new Source("BCM", LocalDate.of(2026, 1, 31), null, "")));
        assertThat(component("kfz").objectives().rpo()).isEqualTo(new Fact.Missing<>("Fachamt"));
    }

    @Test
    void needsKeepTheirShape() {
        assertThat(component("kfz").needs()).isInstanceOfSatisfying(Need.All.class, all -> {
            assertThat(all.of()).hasSize(9);
            assertThat(all.of().get(7)).isInstanceOf(Need.Any.class);
            assertThat(all.of().get(8))
                    .isInstanceOfSatisfying(
                            Need.AtLeast.class, k -> assertThat(k.k()).isEqualTo(2));
        });
        Need.Leaf doubted = component("kfz").needs().leaves().get(5);
        assertThat(doubted.present())
                .isInstanceOfSatisfying(
                        Fact.Assumed.class, fact -> assertThat(fact.low()).isEqualTo(false));
    }

    @Test
    void defaultsFillInWhatIsNotSaid() {
        Component application = component("kfz-verfahren");
        assertThat(application.objectives().rpo()).isInstanceOf(Fact.Assumed.class);
        assertThat(application.recovery().restart().takes()).isInstanceOf(Fact.Stated.class);
    }

    @Test
    void spansOfEverySort() {
        assertThat(component("knoten-2").recovery().repair().takes())
                .isEqualTo(new Fact.Stated<>(Span.FOREVER, OF_FILE));
        var rebuild = component("kfz-verfahren").recovery().rebuild();
        assertThat(rebuild == null ? null : rebuild.takes())
                .isInstanceOfSatisfying(
                        Fact.Stated.class,
                        fact -> assertThat(fact.value())
                                .isInstanceOfSatisfying(
                                        Span.Shared.class,
                                        shared -> assertThat(shared.draw()).isEqualTo("bau")));
        assertThat(component("verzeichnis").recovery().repair().takes()).isEqualTo(Fact.missing());
    }

    @Test
    void aSharedFateSharesEveryEffectUnlessItSaysWhich() {
        assertThat(read.orThrow().sharedFates().get(0).effects())
                .containsExactlyInAnyOrder(Effect.ENCRYPTED, Effect.UNTRUSTED);
        assertThat(read.orThrow().sharedFates().get(1).effects()).isEqualTo(Set.of(Effect.values()));
    }
}
