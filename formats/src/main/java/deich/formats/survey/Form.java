// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.table.OdsWriting;
import deich.formats.table.Row;
import deich.formats.table.Sheet;
import deich.formats.table.Sheet.Column;
import deich.formats.table.TableFile;
import deich.formats.table.XlsxWriting;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sheet to be filled: usual services in front, own rows below, and a page that explains it. */
final class Form {
    private static final int OWN_ROWS = 15;

    private final List<Sheet> sheets;

    private Form(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * @param content the folder with {@code spalten.csv} and {@code anleitung.txt}
     * @param components of the starter; its services become rows
     */
    static Form of(Path content, List<Component> components) throws IOException {
        List<List<String>> rows = components.stream()
                .filter(c -> c.kind() == Kind.SERVICE)
                .map(c -> List.of(c.name()))
                .toList();
        List<List<String>> help = Files.readString(content.resolve("anleitung.txt"))
                .lines()
                .map(List::of)
                .toList();
        Sheet form = new Sheet("Erhebung", columns(content), rows, OWN_ROWS);
        Column page = new Column(help.getFirst().getFirst(), 100, List.of());
        return new Form(List.of(form, new Sheet("Anleitung", List.of(page), help.subList(1, help.size()), 0)));
    }

    private static List<Column> columns(Path content) {
        List<Column> columns = new ArrayList<>();
        for (Row row : TableFile.read(content.resolve("spalten.csv")).table().body())
            columns.add(new Column(
                    row.cell(1).text(),
                    Integer.parseInt(row.cell(2).text()),
                    choices(row.cell(3).text())));
        return columns;
    }

    private static List<String> choices(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
    }

    byte[] xlsx() {
        return XlsxWriting.write(sheets, "Auswahl");
    }

    byte[] ods() {
        return OdsWriting.write(sheets);
    }
}
