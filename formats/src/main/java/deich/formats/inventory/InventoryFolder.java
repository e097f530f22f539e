// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Folder;
import deich.formats.tree.Limits;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Inventory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads an inventory from its folder (docs/formats.md). */
public final class InventoryFolder {

    private InventoryFolder() {}

    /**
     * Reads every file of the folder and checks it whole; all mistakes come back at once. Positions: every component by
     * its id.
     *
     * @param shippedClasses recovery classes the inventory may use and override
     */
    public static Read<Inventory> read(Path folder, Map<String, RecoveryClass> shippedClasses) {
        return read(folder, shippedClasses, Limits.DEFAULT);
    }

    public static Read<Inventory> read(Path folder, Map<String, RecoveryClass> shippedClasses, Limits limits) {
        var problems = new Problems();
        return new InventoryReader(new Folder(folder, limits, problems), shippedClasses, limits, problems).read();
    }

    /**
     * Reads an inventory that lies on no disk; everything else is as for a folder.
     *
     * @param files contents by name: relative, with slashes
     */
    public static Read<Inventory> read(Map<String, byte[]> files, Map<String, RecoveryClass> shippedClasses) {
        return read(files, shippedClasses, Limits.DEFAULT);
    }

    public static Read<Inventory> read(
            Map<String, byte[]> files, Map<String, RecoveryClass> shippedClasses, Limits limits) {
        var problems = new Problems();
        return new InventoryReader(new Folder(files, limits, problems), shippedClasses, limits, problems).read();
    }

    /** The names of those files that may be part of an inventory, sorted; scenarios, standards and measures are not. */
    public static List<String> files(Map<String, byte[]> files) {
        return new Folder(files, Limits.DEFAULT, new Problems()).files(PartsReader.OTHERS);
    }
}
