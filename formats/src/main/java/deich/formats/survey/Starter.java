// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the folder of a new inventory: the usual services of one sort of administration, all assumed, and the sheet. */
public final class Starter {
    private final Path content;
    private final Path folder;
    private final Map<String, RecoveryClass> shippedClasses;
    private final Problems problems = new Problems();

    private Starter(Path content, Path folder, Map<String, RecoveryClass> shippedClasses) {
        this.content = content;
        this.folder = folder;
        this.shippedClasses = shippedClasses;
    }

    /**
     * Makes the folder. What is there already is never overwritten: the folder must not exist, or be empty.
     *
     * @param content the shipped folder {@code content/starter}
     * @param type LAND, KREIS, KREISFREIE_STADT or AMT
     * @param name of the administration; null keeps the invented one
     * @param shippedClasses as for {@link InventoryFolder#read}
     */
    public static StarterResult create(
            Path content,
            Administration.Type type,
            @Nullable String name,
            Path folder,
            Map<String, RecoveryClass> shippedClasses) {
        return new Starter(content, folder, shippedClasses).create(type, name, null);
    }

    /**
     * The same for an administration that has an id elsewhere already.
     *
     * @param id of the administration in the inventory; null to make one of the name
     */
    public static StarterResult create(
            Path content,
            Administration.Type type,
            String name,
            @Nullable String id,
            Path folder,
            Map<String, RecoveryClass> shippedClasses) {
        return new Starter(content, folder, shippedClasses).create(type, name, id);
    }

    private StarterResult create(Administration.Type type, @Nullable String name, @Nullable String id) {
        try {
            if (!free()) problems.error(Position.of(folder.toString()), "survey.folder-taken");
            if (name != null && !StarterText.usable(name))
                problems.error(Position.of(folder.toString()), "survey.bad-name", name);
            if (!problems.hasErrors()) return make(content.resolve(type.word()), name, id);
        } catch (IOException e) {
            problems.error(Position.of(folder.toString()), "survey.cannot-write", String.valueOf(e.getMessage()));
        }
        return StarterResult.failed(folder, problems.sorted());
    }

    private boolean free() throws IOException {
        if (!Files.exists(folder)) return true;
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private StarterResult make(Path template, @Nullable String name, @Nullable String id) throws IOException {
        Read<Inventory> shipped = InventoryFolder.read(template, shippedClasses);
        Inventory inventory = shipped.value();
        if (inventory == null) return StarterResult.failed(folder, shipped.problems());
        StarterText text = new StarterText(inventory, name, id);
        Files.createDirectories(folder);
        for (var file : texts(template).entrySet())
            Files.writeString(folder.resolve(file.getKey()), text.of(file.getKey(), file.getValue()));
        return finish();
    }

    private Map<String, String> texts(Path template) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(template)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                texts.put(file.getFileName().toString(), Files.readString(file));
        }
        texts.put("LIESMICH.txt", Files.readString(content.resolve("LIESMICH.txt")));
        return texts;
    }

    /** Writes what import owns as import would write it, so that the first import changes only what was answered. */
    private StarterResult finish() throws IOException {
        Read<Inventory> read = InventoryFolder.read(folder, shippedClasses);
        Inventory inventory = read.value();
        if (inventory == null)
            return StarterResult.failed(
                    folder, read.problems().stream().filter(Problem::error).toList());
        List<Component> own = Folders.stock(inventory, read.positions()).own();
        SurveyFile.write(folder, SurveyFile.text(own));
        Form form = Form.of(content, own);
        Files.write(folder.resolve("erhebung.xlsx"), form.xlsx());
        Files.write(folder.resolve("erhebung.ods"), form.ods());
        int services = (int) own.stream().filter(c -> c.kind() == Kind.SERVICE).count();
        return new StarterResult(folder, names(), services, List.of());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
