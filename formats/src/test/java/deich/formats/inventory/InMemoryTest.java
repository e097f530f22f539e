// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Read;
import deich.formats.tree.Limits;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inventory in memory is read as one on disk: what belongs to it, its limits and its problems. */
class InMemoryTest {

    private static final String BROKEN = "components: {kind: [";

    @TempDir
    private Path folder;

    private final SortedMap<String, byte[]> files = Kreis.bytes(Kreis.files());

    @BeforeEach
    void more() {
        put("unter/ordner/mehr.yaml", "components:\n  weit-unten: {kind: system}\n");
        put(".versteckt.yaml", BROKEN);
        put("unter/.git/x.yaml", BROKEN);
        put("scenarios/x.yaml", BROKEN);
        put("unter/scenarios/fehler.yaml", "components:\n  x: {kind: sytem}\n");
        put("LIESMICH.md", "nichts");
        put("liste.csv", "id;kind;needs\nliste-a;system;fehlt\n");
        put("anders.yml", "");
    }

    private void put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private Read<Inventory> onDisk(Limits limits) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return InventoryFolder.read(folder, Map.of(), limits);
    }

    @Test
    void theSameBelongsToIt() throws IOException {
        Read<Inventory> read = InventoryFolder.read(files, Map.of());
        assertThat(read).isEqualTo(onDisk(Limits.DEFAULT));
        assertThat(read.positions()).containsKeys("weit-unten", "liste-a", "x");
        assertThat(read.problems().stream().map(p -> p.at().file() + " " + p.key()))
                .containsExactlyInAnyOrder(
                        "anders.yml file.yml", "liste.csv ref.unknown", "unter/scenarios/fehler.yaml word.wrong");
    }

    @Test
    void theSameLimitsHold() throws IOException {
        for (Limits limits : new Limits[] {
            new Limits(700, 1 << 20, 1 << 20, 100, 60, 50, 100),
            new Limits(1 << 20, 2000, 10, 100, 60, 50, 100),
            new Limits(1 << 20, 1 << 20, 1 << 20, 100, 2, 50, 100),
            new Limits(1 << 20, 1 << 20, 1 << 20, 2, 60, 50, 100)
        }) {
            Read<Inventory> here = InventoryFolder.read(files, Map.of(), limits);
            assertThat(here.value()).isNull();
            String there = text(onDisk(limits)).replace(folder.toString(), ".");
            // which of too many files a disk names first is its own affair
            if (limits.files() > 2) assertThat(text(here)).isEqualTo(there);
            else assertThat(text(here)).contains("limit.files");
        }
    }

    private static String text(Read<Inventory> read) {
        return read.problems().stream().map(p -> p.at() + " " + p.key()).collect(Collectors.joining("\n"));
    }

    @Test
    void anEmptyOneHasNoHead() {
        assertThat(text(InventoryFolder.read(Map.of(), Map.of()))).isEqualTo("inventory.yaml head.none");
    }

    @Test
    void anIdInAListThatIsNoneIsTold() {
        put("liste.csv", "id,kind\n..b,system\n");
        assertThat(text(InventoryFolder.read(files, Map.of()))).contains("id.wrong");
    }
}
