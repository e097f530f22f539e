// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.lists.ListFile;
import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.formats.write.InventoryWriter;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A component changed by a form: only what differs is written anew, in the way of the file it stands in. */
final class FormEdit {

    private final Whole before;
    private final Component old;
    private final Component now;

    FormEdit(Whole before, Component old, Component now) {
        this.before = before;
        this.old = old;
        this.now = now;
    }

    Read<SortedMap<String, byte[]>> done() {
        Inventory inventory = before.read().value();
        if (inventory == null)
            return new Read<>(null, before.read().problems(), before.read().positions());
        Component there = inventory.components().get(old.id());
        Position at = before.at(old.id());
        if (there == null || at == null) return before.refuse(Position.of("."), "edit.none", old.id());
        if (!there.equals(old)) return before.refuse(at, "edit.meanwhile", old.id());
        if (now.equals(old)) return before.since(before);
        return at.file().endsWith(".yaml") ? inYaml(at) : inList(at);
    }

    private Read<SortedMap<String, byte[]>> inYaml(Position at) {
        YamlFile file = before.yaml(at.file());
        Span span = file == null ? null : file.component(old.id());
        if (file == null || span == null) return before.refuse(at, "edit.flow", old.id());
        Source common = file.source();
        Map<String, List<String>> was = InventoryWriter.lines(own(old), common);
        Map<String, List<String>> is = InventoryWriter.lines(own(now), common);
        List<Span> keys = file.keys(span);
        if (keys != null && !keys.isEmpty()) {
            List<String> merged = new KeyEdit(file.lines(), span, keys).merged(InventoryWriter.text(now.id()), was, is);
            var read = judged(file, span, merged);
            if (read.ok()) return read;
        }
        List<String> comments = file.lines().bare(span.comments(), span.first());
        return judged(file, span, KeyEdit.block(comments, now.id(), is, span.indent()));
    }

    private Read<SortedMap<String, byte[]>> judged(YamlFile file, Span span, List<String> lines) {
        byte[] content = file.lines().with(span.comments(), span.end(), lines).bytes();
        return before.with(file.name(), content).judged(before, old.id(), now);
    }

    /** Without the needs that stand in lists of needs: they are added when all is read. */
    private Component own(Component whole) {
        return Needs.without(whole, Needs.listed(before.files(), old.id()), old);
    }

    private Read<SortedMap<String, byte[]>> inList(Position at) {
        ListFile list = ListFile.of(at.file(), before.content(at.file()));
        if (list == null) return before.refuse(at, "edit.spreadsheet", at.file());
        Source common = before.source(Whole.beside(at.file()));
        Map<String, String> was = InventoryWriter.cells(own(old), common);
        Map<String, String> is = InventoryWriter.cells(own(now), common);
        byte[] row = was == null || is == null ? null : list.with(at.line(), was, is);
        if (row == null) return moved(at, list);
        var read = before.with(at.file(), row).judged(before, old.id(), now);
        return read.ok() ? read : moved(at, list);
    }

    /** Into the YAML file of the same name, whose source counts for the list too. */
    private Read<SortedMap<String, byte[]>> moved(Position at, ListFile list) {
        byte @Nullable [] rest = list.without(at.line());
        if (rest == null) return before.refuse(at, "edit.spreadsheet", at.file());
        String beside = Whole.beside(at.file());
        Whole without = before.with(at.file(), rest);
        byte[] content = new Adding(without).content(beside, own(now), before.source(beside));
        if (content == null) return before.refuse(Position.of(beside), "edit.fileFlow", beside);
        var read = without.with(beside, content).judged(before, old.id(), now);
        return Whole.noting(
                read, new Problem(Problem.Severity.WARNING, at, "edit.moved", List.of(now.id(), beside), null));
    }
}
