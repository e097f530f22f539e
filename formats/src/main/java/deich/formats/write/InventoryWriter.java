// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.model.fact.RecoveryClass;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes an inventory as the folder from which the same inventory is read again. */
public final class InventoryWriter {

    private InventoryWriter() {}

    /**
     * The files by name.
     *
     * @param shippedClasses recovery classes that need not be written because whoever reads has them
     */
    public static Map<String, String> files(Inventory inventory, Map<String, RecoveryClass> shippedClasses) {
        throw new UnsupportedOperationException("comes with the next landing");
    }

    /** Writes the files into a folder, which is made if need be; files of the same name are replaced. */
    public static void write(Inventory inventory, Map<String, RecoveryClass> shippedClasses, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        for (var file : files(inventory, shippedClasses).entrySet())
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
}
