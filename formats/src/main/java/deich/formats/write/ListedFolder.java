// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.model.fact.RecoveryClass;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a large inventory as a folder that people can find their way in: for every administration a list of what
 * fits into rows and a YAML file for the rest; {@code gemeinsam} for what belongs to none.
 */
public final class ListedFolder {
    private static final String COMMON = "gemeinsam";

    /** Of one list; what is longer becomes several. */
    private static final int ROWS = 40_000;

    private ListedFolder() {}

    /**
     * @param source of the facts, written once a file; facts with another one say so themselves
     * @param folder is made if need be; files of the same name are replaced
     */
    public static void write(Inventory inventory, Map<String, RecoveryClass> shippedClasses, Source source, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        for (var file : InventoryWriter.beside(inventory, shippedClasses).entrySet())
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        Map<String, List<Component>> parts = new TreeMap<>();
        for (Component c : inventory.components().values())
            parts.computeIfAbsent(c.administration() == null ? COMMON : c.administration(), a -> new ArrayList<>())
                    .add(c);
        for (var part : parts.entrySet()) write(part.getValue(), source, folder, part.getKey());
    }

    private static void write(List<Component> components, Source source, Path folder, String name) throws IOException {
        List<Component> rows = components.stream().filter(ListWriter::fits).toList();
        List<Component> rest =
                components.stream().filter(c -> !ListWriter.fits(c)).toList();
        for (int part = 0; part * ROWS < rows.size(); part++) {
            String file = part == 0 ? name : name + "-" + (part + 1);
            List<Component> some = rows.subList(part * ROWS, Math.min(rows.size(), (part + 1) * ROWS));
            Files.writeString(folder.resolve(file + ".csv"), new ListWriter(source).write(some));
            if (part > 0)
                Files.writeString(folder.resolve(file + ".yaml"), InventoryWriter.components(List.of(), source));
        }
        Files.writeString(folder.resolve(name + ".yaml"), InventoryWriter.components(rest, source));
    }
}
