// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A component changed as text. */
final class TextEdit {

    private final Whole before;
    private final String component;
    private final Problems problems = new Problems();

    TextEdit(Whole before, String component) {
        this.before = before;
        this.component = component;
    }

    Read<SortedMap<String, byte[]>> with(String text) {
        Whole after = changed(text);
        return after == null ? problems.with(null, Map.of()) : after.since(before);
    }

    private @Nullable Whole changed(String text) {
        Block block = Finding.block(before, component);
        if (block == null) return refuse(Position.of("."), "edit.none", component);
        Position at = new Position(block.file(), block.first(), 0);
        YamlFile yaml = block.sort() == Block.Sort.TEXT ? before.yaml(block.file()) : null;
        Span span = yaml == null ? null : yaml.component(component);
        if (yaml != null && span != null) return changed(yaml, span, text);
        return refuse(at, block.sort() == Block.Sort.FLOW ? "edit.flow" : "edit.row", component);
    }

    private @Nullable Whole changed(YamlFile yaml, Span span, String text) {
        List<String> typed = Lines.typed(text);
        List<String> old = Lines.dedented(yaml.lines().bare(span.comments(), span.end()), span.indent());
        if (typed.equals(Lines.typed(Finding.text(old)))) return before;
        if (typed.isEmpty()) return refuse(yaml.at(span), "edit.empty", component);
        List<String> written = Lines.indented(typed, span.indent());
        byte[] content = yaml.lines().with(span.comments(), span.end(), written).bytes();
        YamlFile after = YamlFile.read(yaml.name(), content, problems);
        if (after == null) return null;
        String id = newId(yaml, after);
        if (id == null) return refuse(yaml.at(span), "edit.spills", component);
        return before.with(yaml.name(), content);
    }

    /** The id the component now has; null when the text is something else than one component in place of the other. */
    private @Nullable String newId(YamlFile from, YamlFile to) {
        List<Tree.Field> now = YamlFile.components(to.root());
        int index = YamlFile.components(from.root()).stream()
                .map(Tree.Field::key)
                .toList()
                .indexOf(component);
        if (index < 0 || index >= now.size()) return null;
        String id = now.get(index).key();
        return Alike.but(from.root(), component, to.root(), id) ? id : null;
    }

    private @Nullable Whole refuse(Position at, String key, String argument) {
        problems.error(at, key, argument);
        return null;
    }
}
