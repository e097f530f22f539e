// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a folder was fetched from: a small file in it, which is no part of the inventory because its name begins with a dot.
 *
 * @param version that the folder was changed from
 */
record Origin(String stock, int version) {
    private static final String FILE = ".deich-remote";

    /** Null when the folder was not fetched. */
    static @Nullable Origin of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file) || Files.size(file) > 1000) return null;
        List<String> lines = Files.readAllLines(file);
        boolean whole = lines.size() == 2 && lines.get(1).matches("\\d{1,9}");
        return whole ? new Origin(lines.get(0), Integer.parseInt(lines.get(1))) : null;
    }

    void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), stock + "\n" + version + "\n");
    }
}
