// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.classes.ClassesFile;
import deich.model.fact.RecoveryClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Inventories as files in memory. */
final class Samples {

    static final Map<String, RecoveryClass> CLASSES =
            ClassesFile.read(Path.of("../content/classes.yaml")).orThrow();

    private Samples() {}

    static SortedMap<String, byte[]> ostsee() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var all = Files.list(Path.of("../examples/ostsee"))) {
            for (Path file : all.toList()) files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static SortedMap<String, byte[]> of(Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    static SortedMap<String, byte[]> of(String file, String text) {
        String head = "deich: inventory/1\nid: x\ntitle: X\nversion: 1\nclassification: offen\n";
        return of(Map.of("inventory.yaml", head, file, text));
    }

    static String text(SortedMap<String, byte[]> files, String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    /** All of it, comparable: every byte as a character. */
    static Map<String, String> bytes(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.ISO_8859_1)));
    }

    static List<String> keys(deich.formats.problem.Read<?> read) {
        return read.problems().stream().map(deich.formats.problem.Problem::key).toList();
    }

    /** What must be there. */
    static <T> T there(@Nullable T value) {
        if (value == null) throw new AssertionError("nothing there");
        return value;
    }
}
