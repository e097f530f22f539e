// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Share;
import deich.formats.block.Sources;
import deich.formats.block.SpanReader;
import deich.formats.block.Version;
import deich.formats.classes.ClassReader;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Folder;
import deich.formats.tree.Limits;
import deich.formats.tree.Tree;
import deich.formats.value.Ids;
import deich.formats.value.Words;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Administration;
import deich.model.inventory.Classification;
import deich.model.inventory.Component;
import deich.model.inventory.Decision;
import deich.model.inventory.Evidence;
import deich.model.inventory.Inventory;
import deich.model.inventory.Municipality;
import deich.model.inventory.SharedFate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One reading of one folder: first which ids there are, then everything else. */
final class InventoryReader {

    static final Words<Classification> CLASSIFICATIONS = Words.of(Classification.class);

    private final Problems problems;
    private final Names names = new Names();
    private final Sources sources = new Sources();
    private final PartsReader files;
    private final Map<String, RecoveryClass> shipped;
    private final Limits limits;

    private final Map<String, Administration> administrations = new LinkedHashMap<>();
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final List<SharedFate> fates = new ArrayList<>();
    private final Map<String, RecoveryClass> classes = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    InventoryReader(Folder folder, Map<String, RecoveryClass> shipped, Limits limits, Problems problems) {
        this.problems = problems;
        this.files = new PartsReader(folder, limits, names, problems);
        this.shipped = shipped;
        this.limits = limits;
    }

    Read<Inventory> read() {
        List<Part> parts = files.read();
        Map<String, Municipality> municipalities = files.municipalities();
        names.municipalities.addAll(municipalities.keySet());
        names.classes.addAll(shipped.keySet());
        classes.putAll(shipped);
        var defaults = new Defaults(problems);
        defaults.collect(parts);
        new Declarations(names, defaults, limits, problems).collect(parts);
        contents(parts, defaults);
        Inventory inventory = inventory(parts, municipalities);
        if (names.unchecked > 0) problems.warning(Position.of(PartsReader.HEAD), "ids.unchecked", names.unchecked);
        var positions = new LinkedHashMap<String, Position>();
        names.components.forEach((id, declared) -> positions.put(id, declared.at()));
        return problems.with(inventory, positions);
    }

    private void contents(List<Part> parts, Defaults defaults) {
        for (Part part : parts) {
            Tree facts = part.block().tree("facts");
            if (facts != null) sources.add(facts, problems);
        }
        var facts = new FactReader(sources, new SpanReader(names.classes, problems), new Share(), problems);
        var reader = new ComponentReader(names, facts, problems);
        defaults.check(reader);
        for (Part part : parts) beside(part.block());
        Map<LongList, @Nullable Component[]> rows = rows();
        names.components.values().forEach(declared -> component(reader, declared, rows));
        names.again.forEach(reader::read);
    }

    /** The plain rows of all lists; where an array has nothing, the row is read like YAML. */
    private Map<LongList, @Nullable Component[]> rows() {
        Map<LongList, @Nullable Component[]> read = new IdentityHashMap<>();
        if (names.blind) return read;
        List<RowReader> readers = names.lists.stream()
                .map(list -> new RowReader(names, sources, list))
                .toList();
        List<@Nullable Component[]> all =
                readers.parallelStream().map(RowReader::read).toList();
        for (int i = 0; i < all.size(); i++) read.put(names.lists.get(i), all.get(i));
        return read;
    }

    private void component(ComponentReader reader, Names.Declared declared, Map<LongList, @Nullable Component[]> rows) {
        Component component = declared instanceof Names.ListedRow row ? ofRow(row, rows) : null;
        if (component == null) component = reader.read(declared);
        if (component != null) components.put(component.id(), component);
    }

    private static @Nullable Component ofRow(Names.ListedRow row, Map<LongList, @Nullable Component[]> rows) {
        @Nullable Component[] list = rows.get(row.list());
        return list == null ? null : list[row.row()];
    }

    private void beside(Block block) {
        var rest = new RestReader(names, problems);
        for (Tree.Field field : Declarations.fields(block, "administrations")) {
            Administration read = rest.administration(field);
            if (read != null) administrations.putIfAbsent(field.key(), read);
        }
        for (Tree.Field field : Declarations.fields(block, "sharedFates")) add(fates, rest.sharedFate(field));
        var classReader = new ClassReader(problems);
        for (Tree.Field field : Declarations.fields(block, "classes")) {
            RecoveryClass read = classReader.read(field);
            if (read != null) classes.put(read.id(), read);
        }
        for (Tree item : items(block, "evidence")) add(evidence, rest.evidence(item));
        for (Tree item : items(block, "decisions")) add(decisions, rest.decision(item));
    }

    private static List<Tree> items(Block block, String key) {
        return !block.has(key) || block.isEmpty(key) ? List.of() : block.items(key);
    }

    private static <T> void add(List<T> list, @Nullable T value) {
        if (value != null) list.add(value);
    }

    private @Nullable Inventory inventory(List<Part> parts, Map<String, Municipality> municipalities) {
        Block head =
                parts.stream().filter(Part::head).map(Part::block).findFirst().orElse(null);
        if (head == null) return null;
        Version.check(head, "inventory/1");
        String id = head.value("id", Ids::read, "");
        String title = head.text("title", "");
        String version = head.text("version", "");
        Classification mark = head.value("classification", CLASSIFICATIONS::read, Classification.OFFEN);
        String notice = head.text("notice", "");
        if (problems.hasErrors()) return null;
        return new Inventory(
                id,
                title,
                version,
                mark,
                notice,
                administrations,
                municipalities,
                components,
                fates,
                classes,
                evidence,
                decisions);
    }
}
