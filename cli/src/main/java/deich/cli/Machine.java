// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a measurement was made on.
 *
 * @param processor as the system calls it
 * @param cores that the program may use
 * @param heap the most the heap may grow to, in MiB
 */
record Machine(String processor, int cores, long heap, String system, String java) {

    static Machine here() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return new Machine(
                model(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                system,
                Runtime.version().toString());
    }

    private static String model() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        } catch (IOException | java.io.UncheckedIOException notThisSystem) {
            return System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", "?");
        }
    }
}
