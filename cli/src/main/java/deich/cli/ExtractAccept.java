// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.extract.Adopted;
import deich.assistant.extract.ReviewFlaw;
import deich.assistant.extract.ReviewReading;
import deich.formats.problem.Read;
import deich.formats.table.Cell;
import deich.formats.table.Row;
import deich.formats.table.Table;
import deich.formats.table.TableFile;
import deich.formats.write.InventoryWriter;
import deich.model.inventory.Inventory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Takes into an inventory what of a list of proposals a person has confirmed, and nothing else. */
final class ExtractAccept {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;

    ExtractAccept(PrintWriter out, PrintWriter err, Language language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    int run(Path list, Path folder, String by, LocalDate on) throws IOException {
        Inputs inputs = new Inputs(err, language);
        var classes = inputs.classes();
        Inventory inventory = inputs.inventory(folder, classes).value();
        inputs.judge(true);
        if (inventory == null) throw new Refused(language.say("problems", 1));
        Table table = table(list);
        ReviewReading reading = ReviewReading.of(
                texts(table.header()),
                table.body().stream()
                        .map(row -> new ReviewReading.Row(row.line(), texts(row)))
                        .toList(),
                by,
                on);
        tell(reading.flaws(), err);
        if (!reading.flaws().isEmpty())
            throw new Refused(language.say("problems", reading.flaws().size()));
        Adopted adopted = Adopted.of(reading.confirmed(), inventory);
        tell(adopted.left(), out);
        if (!adopted.components().isEmpty()) write(adopted, folder);
        out.println(language.say(
                "extract.taken",
                adopted.components().size(),
                reading.confirmed().size() - adopted.left().size(),
                reading.open()));
        return Exit.HELD;
    }

    private Table table(Path list) {
        TableFile file = TableFile.read(list);
        Inputs told = new Inputs(err, language);
        told.note(Inputs.parent(list), file.problems());
        told.judge(true);
        return file.table();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private void tell(List<ReviewFlaw> flaws, PrintWriter where) {
        for (ReviewFlaw flaw : flaws) where.println("  " + flaw.sentence(language.locale()));
    }

    /** A file of its own: what people wrote stays as it is. The inventory must read as well with it as without. */
    private void write(Adopted adopted, Path folder) throws IOException {
        Path file = free(folder);
        String text = "# " + language.say("extract.head") + "\n" + InventoryWriter.components(adopted.components());
        ResultFile.write(file, body -> body.append(text));
        Inputs again = new Inputs(err, language);
        Read<Inventory> read = again.inventory(folder, again.classes());
        if (!read.ok()) Files.delete(file);
        again.judge(true);
        out.println(language.say("written", file));
    }

    private static Path free(Path folder) {
        Path file = folder.resolve("aus-dokumenten.yaml");
        for (int i = 2; Files.exists(file); i++) file = folder.resolve("aus-dokumenten-" + i + ".yaml");
        return file;
    }
}
