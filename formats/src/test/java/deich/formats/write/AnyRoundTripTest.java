// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnyRoundTripTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadBackAsItWas(@ForAll long seed) throws IOException {
        Inventory before = new AnyInventory(seed).draw();
        Map<String, String> files = InventoryWriter.files(before, Map.of());
        Path folder = Files.createTempDirectory("round");
        InventoryWriter.write(before, Map.of(), folder);
        Read<Inventory> after = InventoryFolder.read(folder, Map.of());
        for (String name : files.keySet()) Files.delete(folder.resolve(name));
        Files.delete(folder);
        assertThat(after.problems()).as(String.valueOf(files)).isEmpty();
        assertThat(InventoryWriter.files(after.orThrow(), Map.of())).isEqualTo(files);
        assertThat(after.orThrow().toString()).isEqualTo(before.toString());
    }
}
