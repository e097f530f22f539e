// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a result whole or not at all: Ctrl-C in the middle leaves neither half a report nor rubbish beside it. Only its
 * owner may read it, where the file system knows owners: a report is a map of weak points.
 */
final class ResultFile {
    private ResultFile() {}

    @FunctionalInterface
    interface Body {
        void writeTo(Appendable out) throws IOException;
    }

    @FunctionalInterface
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Path file, Body body) throws IOException {
        writeBytes(file, bytes -> {
            var out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            body.writeTo(out);
            out.flush();
        });
    }

    static void writeBytes(Path file, Bytes body) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".deich-", ".part");
        Runnable sweep = () -> part.toFile().delete();
        Thread atExit = new Thread(sweep);
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                body.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException shuttingDown) {
                sweep.run();
            }
        }
    }
}
