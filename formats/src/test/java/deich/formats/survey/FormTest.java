// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Problems;
import deich.formats.table.Cell;
import deich.formats.table.TableFile;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {
    static final Path CONTENT = Path.of(System.getProperty("deich.root", ".."), "content", "starter");

    @Test
    void theEmptyFormIsReadBackWithoutAWord() throws IOException {
        Form form = Form.of(CONTENT, List.of(service("kfz", "Kfz-Zulassung"), service("wahl", "=Wahlen")));
        for (byte[] file : List.of(form.xlsx(), form.ods())) {
            TableFile read = TableFile.read("form", file);
            Problems problems = new Problems();
            List<Entry> entries = SheetReading.read("form", read.table(), problems);
            assertThat(problems.sorted()).isEmpty();
            assertThat(read.table().header().cells()).extracting(Cell::text).hasSize(7);
            assertThat(entries).extracting(Entry::name).containsExactly("Kfz-Zulassung", "=Wahlen");
            assertThat(entries).allMatch(e -> e.answers().none());
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "form.xlsx"), form.xlsx());
        Files.write(Path.of("target", "form.ods"), form.ods());
    }

    /** Ten minutes of reading at 180 words a minute are 1800 words. */
    @Test
    void theExplanationIsShort() throws IOException {
        String help = Files.readString(CONTENT.resolve("anleitung.txt"));
        assertThat(help.split("\\s+", -1)).hasSizeLessThan(900);
    }

    @Test
    void everyChoiceOfTheDropDownListsIsUnderstood() {
        TableFile columns = TableFile.read(CONTENT.resolve("spalten.csv"));
        String paper = columns.table().body().get(4).cell(3).text();
        String length = columns.table().body().get(5).cell(3).text();
        assertThat(paper.split(" \\| ", -1))
                .hasSize(5)
                .noneMatch(c -> WithoutIt.read(c) instanceof WithoutIt.Unreadable);
        assertThat(length.split(" \\| ", -1))
                .hasSize(9)
                .noneMatch(c -> Bridging.read(c) instanceof Bridging.Unreadable);
    }

    private static Component service(String id, String name) {
        return Component.of(id, Kind.SERVICE).name(name).build();
    }
}
