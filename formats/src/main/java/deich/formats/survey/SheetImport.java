// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.edit.FieldDiff;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the filled sheet of {@code deich new} back into the inventory. */
public final class SheetImport {
    private final Map<String, RecoveryClass> shippedClasses;
    private final Problems problems = new Problems();
    private final LocalDate on;

    private SheetImport(Map<String, RecoveryClass> shippedClasses, LocalDate on) {
        this.shippedClasses = shippedClasses;
        this.on = on;
    }

    /** @param text what {@code erhebung.yaml} shall hold; null when nothing changes */
    private record Merged(
            int services,
            List<Change> changes,
            List<String> notInSheet,
            List<Component> owned,
            @Nullable String text) {
        private static final Merged NOTHING = new Merged(0, List.of(), List.of(), List.of(), null);
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
        return new SheetImport(shippedClasses, on).run(sheet, folder, preview);
    }

    /**
     * What an import into an inventory in memory would make of it, and the files afterwards. The same as {@link #run} does
     * with a folder.
     *
     * @param name of the sheet, for problems
     * @param sheet CSV, XLSX or ODS
     * @param mapping what is known better than the headings say
     * @param files of the inventory: contents by name
     */
    public static SheetPreview preview(
            String name,
            byte[] sheet,
            Mapping mapping,
            SortedMap<String, byte[]> files,
            Map<String, RecoveryClass> shippedClasses,
            LocalDate on) {
        return new SheetImport(shippedClasses, on).preview(name, TableFile.read(name, sheet), mapping, files);
    }

    /** The folder in which the sheet lies. */
    public static Path folderOf(Path sheet) {
        Path parent = sheet.toAbsolutePath().getParent();
        return parent == null ? sheet.toAbsolutePath() : parent;
    }

    private ImportResult run(Path sheet, Path folder, boolean preview) {
        if (!Files.exists(folder.resolve("inventory.yaml"))) {
            problems.error(Position.of(folder.toString()), "survey.no-inventory");
            return result(Merged.NOTHING, false);
        }
        String name = String.valueOf(sheet.getFileName());
        Merged merged =
                merged(name, TableFile.read(sheet), Mapping.NONE, () -> InventoryFolder.read(folder, shippedClasses));
        boolean written = merged.text != null && !preview && write(folder, merged.text);
        return result(merged, written);
    }

    private SheetPreview preview(String name, TableFile table, Mapping mapping, SortedMap<String, byte[]> files) {
        Read<Inventory> before = InventoryFolder.read(files, shippedClasses);
        Merged merged = merged(name, table, mapping, () -> before);
        SortedMap<String, byte[]> now = new TreeMap<>(files);
        if (merged.text != null) now.put(SurveyFile.NAME, merged.text.getBytes(StandardCharsets.UTF_8));
        Read<Inventory> after = merged.text == null ? before : InventoryFolder.read(now, shippedClasses);
        if (merged.text != null) sound(after);
        List<FieldDiff> changes = changes(before.value(), after.value());
        Set<String> changed = changes.stream().map(FieldDiff::component).collect(Collectors.toSet());
        List<String> unchanged = merged.owned.stream()
                .map(Component::id)
                .filter(id -> !changed.contains(id))
                .toList();
        List<SheetColumn> columns = SheetReading.columns(table.table(), mapping);
        return new SheetPreview(columns, result(merged, false), changes, unchanged, problems.hasErrors() ? files : now);
    }

    private List<FieldDiff> changes(@Nullable Inventory before, @Nullable Inventory after) {
        return before == null || after == null || problems.hasErrors() ? List.of() : FieldDiff.between(before, after);
    }

    private ImportResult result(Merged merged, boolean written) {
        List<Change> changes = merged.text != null && !problems.hasErrors() ? merged.changes : List.of();
        return new ImportResult(
                SurveyFile.NAME, merged.services, changes, problems.sorted(), merged.notInSheet, written);
    }

    private Merged merged(String name, TableFile table, Mapping mapping, Supplier<Read<Inventory>> reading) {
        table.problems().forEach(problems::add);
        List<Entry> entries =
                problems.hasErrors() ? List.of() : SheetReading.read(name, table.table(), mapping, problems);
        Read<Inventory> before = reading.get();
        before.problems().stream().filter(Problem::error).forEach(problems::add);
        Inventory inventory = before.value();
        if (inventory == null || problems.hasErrors()) return Merged.NOTHING;
        Stock stock = Folders.stock(inventory, before.positions());
        List<Component> owned = stock.own();
        Merge merge = new Merge(stock, administration(inventory), on, problems);
        merge.take(entries);
        String text = stock.own().equals(owned) ? null : SurveyFile.text(stock.own());
        return new Merged(entries.size(), merge.changes(), notNamed(owned, merge.named()), owned, text);
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
    private boolean write(Path folder, String text) {
        Path file = folder.resolve(SurveyFile.NAME);
        try {
            String before = Files.exists(file) ? Files.readString(file) : null;
            SurveyFile.write(folder, text);
            if (sound(InventoryFolder.read(folder, shippedClasses))) return true;
            if (before == null) Files.delete(file);
            else SurveyFile.write(folder, before);
        } catch (IOException e) {
            problems.error(Position.of(file.toString()), "survey.cannot-write", String.valueOf(e.getMessage()));
        }
        return false;
    }

    private boolean sound(Read<Inventory> after) {
        if (after.ok()) return true;
        problems.error(Position.of(SurveyFile.NAME), "survey.would-break");
        after.problems().stream().filter(Problem::error).forEach(problems::add);
        return false;
    }
}
