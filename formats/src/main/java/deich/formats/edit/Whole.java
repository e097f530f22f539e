// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.inventory.InventoryFolder;
import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Inventory;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of an inventory and what is read from them. */
record Whole(SortedMap<String, byte[]> files, Map<String, RecoveryClass> shipped, Read<Inventory> read) {

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
        return read.positions().get(component);
    }

    /** The content of a file; empty when there is none. */
    byte[] content(String file) {
        return files.getOrDefault(file, new byte[0]);
    }

    /** The files with what is wrong with them and was not wrong before; without them when that is an error. */
    Read<SortedMap<String, byte[]>> since(Whole before) {
        Set<List<Object>> known = new HashSet<>();
        for (Problem problem : before.read.problems()) known.add(said(problem));
        var problems = new Problems();
        for (Problem problem : read.problems()) if (!known.contains(said(problem))) problems.add(problem);
        return problems.with(files, read.positions());
    }

    /** A problem without its lines: they move when something above them changes. */
    private static List<Object> said(Problem problem) {
        List<Object> texts = problem.arguments().stream()
                .filter(a -> !(a instanceof Position) && !(a instanceof Number))
                .toList();
        return List.of(problem.at().file(), problem.key(), texts);
    }
}
