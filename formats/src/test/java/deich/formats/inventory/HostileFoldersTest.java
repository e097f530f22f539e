// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFoldersTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private static List<String> keys(Read<Inventory> read) {
        return read.problems().stream().map(Problem::key).toList();
    }

    @Test
    void aFileThatCannotBeParsedHidesNoOther() {
        Map<String, String> files = Kreis.files();
        files.put(
                "netze.yaml",
                "components:\n  netz-c: {kind: network}\n  netz-d: {kind: network\n  netz-e: {kind: network}\n");
        files.put("mehr-davon.yaml", "components:\n  a: {kind: servce, needs: [netz-c, netz-d, netz-e]}\n");
        assertThat(keys(Kreis.read(folder, files))).containsExactlyInAnyOrder("yaml.bracket", "word.wrong");
    }

    @Test
    void whatOnlyALockedFileCouldTellIsCountedOnce() throws IOException {
        Map<String, String> files = Kreis.files();
        files.put("a.yaml", "components:\n  a: {kind: system, needs: [x1, x2, x3, x4]}\n");
        Files.write(folder.resolve("locked.xlsx"), new byte[] {1, 2, 3});
        Read<Inventory> read = Kreis.read(folder, files);
        assertThat(read.value()).isNull();
        assertThat(keys(read))
                .doesNotContain("ref.unknown")
                .contains("ids.unchecked")
                .hasSize(2);
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "components:\n  x: {kind: system}\n");
        Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("tree"), elsewhere);
        Read<Inventory> read = Kreis.read(folder, Kreis.files());
        assertThat(keys(read)).containsExactly("file.link");
        assertThat(read.positions()).doesNotContainKey("x");
    }

    @Test
    void anEmptyFolderAndNoFolder() {
        assertThat(keys(InventoryFolder.read(folder, Map.of()))).containsExactly("head.none");
        assertThat(keys(InventoryFolder.read(folder.resolve("nowhere"), Map.of())))
                .containsExactly("folder.none");
    }

    @Test
    void theSameIdInTwoFilesNamesBothPlaces() {
        Map<String, String> files = Kreis.files();
        files.put("zwei.yaml", "components:\n  kfz: {kind: service, needs: [netzz-a]}\n");
        Read<Inventory> read = Kreis.read(folder, files);
        assertThat(keys(read)).containsExactly("id.twice", "ref.unknown");
        assertThat(read.problems().getFirst().text(Locale.GERMAN)).contains("zwei.yaml:2:3", "inventory.yaml:17:3");
    }

    @Test
    void aMisspeltIdIsSuggested() {
        assertThat(Kreis.told(folder, "- rathaus-a\n", "- rathuas-a\n")).contains("inventory.yaml:27:9", "„rathaus-a“");
    }

    @Test
    void howToWriteALengthIsSaid() {
        assertThat(Kreis.told(folder, "tolerance: 4h", "tolerance: 4 Stunden")).contains("Meinten Sie „4h“?");
        assertThat(Kreis.told(folder, "tolerance: 4h", "tolerance: 2 Tage und 3 Std."))
                .contains("„2d 3h“");
        assertThat(Kreis.told(folder, "tolerance: 4h", "tolerance: \"1,5 Stunden\""))
                .contains("„1.5h“");
        assertThat(Kreis.told(folder, "tolerance: 4h", "tolerance: PT4H")).contains("„4h“");
        assertThat(Kreis.told(folder, "on: 2026-01-31", "on: 31.1.2026")).contains("„2026-01-31“");
        assertThat(Kreis.told(folder, "level: 0.4", "level: 40 %")).contains("„0.4“");
    }

    @Test
    void tenThousandMistakesAreNotAllListed() {
        var text = new StringBuilder("components:\n");
        for (int i = 0; i < 10_000; i++) text.append("  c%d: {kind: system, needs: [fehlt-%d]}\n".formatted(i, i));
        Map<String, String> files = Kreis.files();
        files.put("viel.yaml", text.toString());
        assertThat(keys(Kreis.read(folder, files))).hasSize(1001).contains("problems.more");
    }
}
