// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.table.TableFile;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the filled sheet of {@code deich new} back into the inventory folder. */
public final class SheetImport {
    private final Path sheet;
    private final Path folder;
    private final Map<String, RecoveryClass> shippedClasses;
    private final Problems problems = new Problems();

    private SheetImport(Path sheet, Path folder, Map<String, RecoveryClass> shippedClasses) {
        this.sheet = sheet;
        this.folder = folder;
        this.shippedClasses = shippedClasses;
    }

    /**
     * Imports a sheet. Only {@code erhebung.yaml} of the folder is ever written, and only when something changes and the
     * folder can be read afterwards. Nothing is deleted because a row or an answer is gone.
     *
     * @param sheet CSV, XLSX or ODS
     * @param folder an inventory folder; {@link #folderOf} gives the one beside the sheet
     * @param shippedClasses as for {@link InventoryFolder#read}
     * @param on the day that new statements bear
     * @param preview true to change nothing on disk
     */
    public static ImportResult run(
            Path sheet, Path folder, Map<String, RecoveryClass> shippedClasses, LocalDate on, boolean preview) {
        return new SheetImport(sheet, folder, shippedClasses).run(on, preview);
    }

    /** The folder in which the sheet lies. */
    public static Path folderOf(Path sheet) {
        Path parent = sheet.toAbsolutePath().getParent();
        return parent == null ? sheet.toAbsolutePath() : parent;
    }

    private ImportResult run(LocalDate on, boolean preview) {
        if (!Files.exists(folder.resolve("inventory.yaml"))) {
            problems.error(Position.of(folder.toString()), "survey.no-inventory");
            return ImportResult.failed(SurveyFile.NAME, problems.sorted());
        }
        String name = String.valueOf(sheet.getFileName());
        TableFile table = TableFile.read(sheet);
        table.problems().forEach(problems::add);
        List<Entry> entries = problems.hasErrors() ? List.of() : SheetReading.read(name, table.table(), problems);
        Read<Inventory> before = InventoryFolder.read(folder, shippedClasses);
        before.problems().stream().filter(Problem::error).forEach(problems::add);
        Inventory inventory = before.value();
        if (inventory == null || problems.hasErrors()) return ImportResult.failed(SurveyFile.NAME, problems.sorted());
        return merge(entries, inventory, before.positions(), on, preview);
    }

    private ImportResult merge(
            List<Entry> entries, Inventory inventory, Map<String, Position> positions, LocalDate on, boolean preview) {
        Stock stock = Folders.stock(inventory, positions);
        List<Component> owned = stock.own();
        Merge merge = new Merge(stock, administration(inventory), on, problems);
        merge.take(entries);
        boolean changed = !stock.own().equals(owned);
        boolean written = changed && !preview && write(SurveyFile.text(stock.own()));
        List<Change> changes = changed && !problems.hasErrors() ? merge.changes() : List.of();
        return new ImportResult(
                SurveyFile.NAME, entries.size(), changes, problems.sorted(), notNamed(owned, merge.named()), written);
    }

    /** Whose the new services are: the only administration there is, or the first. */
    private static @Nullable String administration(Inventory inventory) {
        return inventory.administrations().keySet().stream().findFirst().orElse(null);
    }

    private static List<String> notNamed(List<Component> owned, Set<String> named) {
        return owned.stream()
                .filter(c -> c.kind() == Kind.SERVICE && !named.contains(c.id()))
                .map(Component::name)
                .toList();
    }

    /** Writes, reads it all again, and takes it back should the folder be broken then. */
    private boolean write(String text) {
        Path file = folder.resolve(SurveyFile.NAME);
        try {
            String before = Files.exists(file) ? Files.readString(file) : null;
            SurveyFile.write(folder, text);
            Read<Inventory> after = InventoryFolder.read(folder, shippedClasses);
            if (after.ok()) return true;
            problems.error(Position.of(SurveyFile.NAME), "survey.would-break");
            after.problems().stream().filter(Problem::error).forEach(problems::add);
            if (before == null) Files.delete(file);
            else SurveyFile.write(folder, before);
        } catch (IOException e) {
            problems.error(Position.of(file.toString()), "survey.cannot-write", String.valueOf(e.getMessage()));
        }
        return false;
    }
}
