// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.write.InventoryWriter;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The files of an inventory and what is read from them. */
final class Whole {
    private final SortedMap<String, byte[]> files;
    private final Map<String, RecoveryClass> shipped;
    private final Read<Inventory> read;
    /** Taken apart when first asked for: an edit looks into the same file several times. */
    private final Map<String, Optional<YamlFile>> yamls = new ConcurrentHashMap<>();

    private Whole(SortedMap<String, byte[]> files, Map<String, RecoveryClass> shipped, Read<Inventory> read) {
        this.files = files;
        this.shipped = shipped;
        this.read = read;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    Read<Inventory> read() {
        return read;
    }

    static Whole of(SortedMap<String, byte[]> files, Map<String, RecoveryClass> shipped) {
        return new Whole(files, shipped, InventoryFolder.read(files, shipped));
    }

    /** @param content null for a file that is gone */
    Whole with(String file, byte @Nullable [] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        if (content == null) changed.remove(file);
        else changed.put(file, content);
        return of(Collections.unmodifiableSortedMap(changed), shipped);
    }

    @Nullable
    Position at(String component) {
        return read().positions().get(component);
    }

    /** The content of a file; empty when there is none. */
    byte[] content(String file) {
        return files.getOrDefault(file, new byte[0]);
    }

    /** The files with what is wrong with them and was not wrong before; without them when that is an error. */
    Read<SortedMap<String, byte[]>> since(Whole before) {
        if (read().problems().isEmpty()) return new Problems().with(files, read().positions());
        Set<List<Object>> known = new HashSet<>();
        for (Problem problem : before.read().problems()) known.add(said(problem));
        var problems = new Problems();
        for (Problem problem : read().problems()) if (!known.contains(said(problem))) problems.add(problem);
        return problems.with(files, read().positions());
    }

    /**
     * As {@link #since}, and nothing else is said than before but for one component.
     *
     * @param gone the id of a component that was there
     * @param come the component that is there now
     */
    Read<SortedMap<String, byte[]>> judged(Whole before, @Nullable String gone, @Nullable Component come) {
        Read<SortedMap<String, byte[]>> since = since(before);
        Inventory was = before.read().value();
        Inventory is = read().value();
        if (!since.ok() || was == null || is == null) return since;
        Map<String, Component> expected = new HashMap<>(was.components());
        if (gone != null) expected.remove(gone);
        Map<String, Component> found = new HashMap<>(is.components());
        Component there = come == null ? null : found.remove(come.id());
        if (come != null) expected.remove(come.id());
        boolean same = expected.equals(found) && (come == null || there != null && said(there, come));
        String id = come == null ? String.valueOf(gone) : come.id();
        return same ? since : refuse(read().positions().getOrDefault(id, Position.of(".")), "edit.notSame", id);
    }

    /** Written alike: a group of one need is that need, and a fact without a source has that of its file. */
    private boolean said(Component there, Component come) {
        Position at = at(there.id());
        Source common = at == null ? Source.UNNAMED : source(beside(at.file()));
        return InventoryWriter.lines(there, common).equals(InventoryWriter.lines(come, common));
    }

    <T> Read<T> refuse(Position at, String key, Object... arguments) {
        var problems = new Problems();
        problems.error(at, key, arguments);
        return problems.with(null, read().positions());
    }

    static <T> Read<T> noting(Read<T> read, Problem note) {
        if (!read.ok()) return read;
        var problems = new Problems();
        read.problems().forEach(problems::add);
        problems.add(note);
        return problems.with(read.value(), read.positions());
    }

    @Nullable
    YamlFile yaml(String file) {
        return yamls.computeIfAbsent(
                        file, name -> Optional.ofNullable(YamlFile.read(name, content(name), new Problems())))
                .orElse(null);
    }

    /** The source of facts in this file that do not name one. */
    Source source(String file) {
        YamlFile yaml = files.containsKey(file) ? yaml(file) : null;
        return yaml == null ? Source.UNNAMED : yaml.source();
    }

    /** The YAML file whose source of facts a list takes. */
    static String beside(String list) {
        return list.substring(0, Math.max(0, list.lastIndexOf('.'))) + ".yaml";
    }

    /** A problem without its lines: they move when something above them changes. */
    private static List<Object> said(Problem problem) {
        List<Object> texts = problem.arguments().stream()
                .filter(a -> !(a instanceof Position) && !(a instanceof Number))
                .toList();
        return List.of(problem.at().file(), problem.key(), texts);
    }
}
