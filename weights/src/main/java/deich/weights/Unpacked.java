// SPDX-License-Identifier: EUPL-1.2
package deich.weights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where libraries unpack their native code: a folder that only this user can read, made anew each time. By themselves they
 * would take names in the common folder for temporary files that another user can foresee.
 */
public final class Unpacked {
    private static final Path FOLDER = made();

    private Unpacked() {}

    public static Path folder() {
        return FOLDER;
    }

    private static Path made() {
        try {
            Path folder = Files.createTempDirectory("deich-weights");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(each);
        } catch (IOException held) {
            // Windows keeps loaded libraries; its own cleaning takes them
        }
    }
}
