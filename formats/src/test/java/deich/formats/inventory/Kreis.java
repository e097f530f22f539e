// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small inventory without a mistake that uses every key once; tests break it. */
public final class Kreis {

    private static final String[] FILES = {"inventory.yaml", "mehr.yaml", "municipalities.csv"};

    private Kreis() {}

    public static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        for (String name : FILES) files.put(name, text(name));
        return files;
    }

    private static String text(String name) {
        try (InputStream in = Kreis.class.getResourceAsStream("/deich/formats/kreis/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SortedMap<String, byte[]> bytes(Map<String, String> files) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    public static Read<Inventory> read(Path folder, Map<String, String> files) {
        try {
            // getBytes, not writeString: half a surrogate pair, as mutation makes it, becomes a question mark
            for (var file : bytes(files).entrySet()) Files.write(folder.resolve(file.getKey()), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return InventoryFolder.read(folder, Map.of());
    }

    /** What is told about the inventory after one text in its first file is replaced. */
    public static String told(Path folder, String text, String by) {
        Map<String, String> files = files();
        String before = files.getOrDefault("inventory.yaml", "");
        if (!before.contains(text)) throw new IllegalArgumentException("not there: " + text);
        files.put("inventory.yaml", before.replace(text, by));
        var lines = new StringBuilder();
        read(folder, files)
                .problems()
                .forEach(p -> lines.append(p.text(Locale.GERMAN)).append('\n'));
        return lines.toString();
    }
}
