// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.lists.ListFile;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.write.InventoryWriter;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A component that goes, when nobody refers to it. */
final class Removing {

    private final Whole before;
    private final String id;

    Removing(Whole before, String id) {
        this.before = before;
        this.id = id;
    }

    Read<SortedMap<String, byte[]>> done() {
        Inventory inventory = before.read().value();
        if (inventory == null)
            return new Read<>(null, before.read().problems(), before.read().positions());
        Position at = before.at(id);
        if (at == null) return before.refuse(Position.of("."), "edit.none", id);
        var needed = needed(inventory);
        if (needed.hasErrors()) return needed.with(null, Map.of());
        return at.file().endsWith(".yaml") ? inYaml(at) : inList(at);
    }

    private Problems needed(Inventory inventory) {
        var problems = new Problems();
        for (Component other : inventory.components().values()) {
            boolean refers = !other.id().equals(id) && other.named().contains(id);
            Position at = before.at(other.id());
            if (refers && at != null) problems.error(at, "edit.needed", id, other.name(), other.id());
        }
        return problems;
    }

    private Read<SortedMap<String, byte[]>> inYaml(Position at) {
        YamlFile file = before.yaml(at.file());
        Span span = file == null ? null : file.component(id);
        if (file == null || span == null) return before.refuse(at, "edit.flow", id);
        return before.with(at.file(), without(file, span)).judged(before, id, null);
    }

    /** The last component of a file takes the line {@code components:} with it, and the file if nothing is left. */
    private byte @Nullable [] without(YamlFile file, Span span) {
        Lines rest = file.lines().with(span.comments(), span.end(), List.of());
        Span components = file.components();
        if (components == null || file.spans() == null || file.spans().size() > 1) return rest.bytes();
        int until = components.end() - (span.end() - span.comments());
        for (int line = components.first() + 1; line < until; line++) if (!rest.blank(line)) return rest.bytes();
        Lines others = rest.with(components.first(), components.first() + 1, List.of());
        return useless(file, others) ? null : others.bytes();
    }

    /** Whether only that is left which a new file begins with, and no list of the same name takes its source from it. */
    private boolean useless(YamlFile file, Lines rest) {
        String text = String.join("", rest.whole());
        boolean list = before.files().keySet().stream()
                .anyMatch(
                        name -> !name.equals(file.name()) && Whole.beside(name).equals(file.name()));
        return !list && (text.isBlank() || text.equals(InventoryWriter.facts(file.source())));
    }

    private Read<SortedMap<String, byte[]>> inList(Position at) {
        ListFile list = ListFile.of(at.file(), before.content(at.file()));
        byte[] rest = list == null ? null : list.without(at.line());
        if (rest == null) return before.refuse(at, "edit.spreadsheet", at.file());
        return before.with(at.file(), rest).judged(before, id, null);
    }
}
