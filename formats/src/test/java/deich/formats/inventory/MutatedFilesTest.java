// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever becomes of a file, reading it yields an inventory or problems, in time, and never anything else. */
class MutatedFilesTest {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void folder() throws IOException {
        folder = Files.createTempDirectory("mutated");
    }

    @AfterContainer
    static void clean() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }

    @Property(tries = 400)
    void textWithScraps(@ForAll long seed) {
        var random = new Random(seed);
        Map<String, String> files = Kreis.files();
        String name = random.nextInt(3) == 0 ? "mehr.yaml" : "inventory.yaml";
        var text = new StringBuilder(files.getOrDefault(name, ""));
        for (int i = random.nextInt(8); i >= 0; i--) Scraps.mutate(text, random);
        files.put(name, text.toString());
        Read<Inventory> read = Kreis.read(folder, files);
        sound(read);
        assertThat(InventoryFolder.read(Kreis.bytes(files), Map.of())).isEqualTo(read);
    }

    @Property(tries = 200)
    void bytes(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        byte[] content = Kreis.files().getOrDefault("inventory.yaml", "").getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(5); i >= 0; i--) content[random.nextInt(content.length)] = (byte) random.nextInt();
        Kreis.read(folder, Kreis.files());
        Files.write(folder.resolve("inventory.yaml"), content);
        sound(InventoryFolder.read(folder, Map.of()));
    }

    private static void sound(Read<Inventory> read) {
        assertThat(read.value() == null).isEqualTo(read.problems().stream().anyMatch(Problem::error));
        for (Problem problem : read.problems()) {
            assertThat(problem.text(Locale.GERMAN)).isNotBlank();
            assertThat(problem.sentence(Locale.ENGLISH)).isNotEqualTo(problem.key());
        }
        if (read.value() == null) return;
        try {
            Path again = Files.createTempDirectory("again");
            deich.formats.write.InventoryWriter.write(read.value(), Map.of(), again);
            assertThat(InventoryFolder.read(again, Map.of()).problems()).isEmpty();
            try (var files = Files.list(again)) {
                for (Path file : files.toList()) Files.delete(file);
            }
            Files.delete(again);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
