// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.inventory.Kreis;
import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    @TempDir
    private Path original;

    @TempDir
    private Path copy;

    @Test
    void theSampleIsReadBackAsItWas() throws IOException {
        Inventory before = Kreis.read(original, Kreis.files()).orThrow();
        InventoryWriter.write(before, Map.of(), copy);
        Read<Inventory> after = InventoryFolder.read(copy, Map.of());
        assertThat(after.problems()).isEmpty();
        assertThat(after.orThrow().equals(before)).isTrue();
    }
}
