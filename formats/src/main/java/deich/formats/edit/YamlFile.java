// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.block.Sources;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.tree.Limits;
import deich.formats.tree.Tree;
import deich.formats.tree.Yaml;
import deich.model.fact.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file of an inventory and where its components stand in it.
 *
 * @param top the keys of the file; null when they do not stand each on a line of its own
 * @param spans its components; null when they do not, empty when there are none
 */
record YamlFile(
        String name,
        Lines lines,
        Tree.Fields root,
        int end,
        @Nullable List<Span> top,
        @Nullable List<Span> spans) {

    static final String COMPONENTS = "components";

    /** Null when it cannot be read as keys and values; the reason is then among the problems. */
    static @Nullable YamlFile read(String name, byte[] content, Problems problems) {
        var own = new Problems();
        Tree tree = new Yaml().read(name, content, Limits.DEFAULT, own);
        problems.take(own);
        if (own.hasErrors() || tree == null) return null;
        if (!(tree instanceof Tree.Fields root)) {
            problems.error(tree.at(), "edit.lines");
            return null;
        }
        Lines lines = Lines.of(new String(content, StandardCharsets.UTF_8));
        int end = end(lines, root.at().line() - 1);
        List<Span> top = Span.of(lines, root, 0, end);
        return new YamlFile(name, lines, root, end, top, top == null ? null : spans(lines, root, top));
    }

    /** Three dots end a document wherever they stand at the beginning of a line. */
    private static int end(Lines lines, int from) {
        for (int line = Math.max(0, from); line < lines.size(); line++)
            if (lines.bare(line).matches("\\.\\.\\.(\\s.*)?")) return line;
        return lines.size();
    }

    private static @Nullable List<Span> spans(Lines lines, Tree.Fields root, List<Span> top) {
        Tree components = root.get(COMPONENTS);
        if (components == null || components instanceof Tree.Text text && text.empty()) return List.of();
        if (!(components instanceof Tree.Fields fields) || fields.fields().isEmpty()) return null;
        Span whole = span(top, COMPONENTS);
        return whole == null ? null : Span.of(lines, fields, whole.first() + 1, whole.end());
    }

    private static @Nullable Span span(List<Span> spans, String key) {
        return spans.stream().filter(s -> s.key().equals(key)).findFirst().orElse(null);
    }

    /** Where {@code components} stands; null when there is no such key. */
    @Nullable
    Span components() {
        return top == null ? null : span(top, COMPONENTS);
    }

    @Nullable
    Span component(String id) {
        return spans == null ? null : span(spans, id);
    }

    /** The keys of one component; null when they do not stand each on a line of its own. */
    @Nullable
    List<Span> keys(Span component) {
        if (!(tree(component.key()) instanceof Tree.Fields keys)
                || keys.fields().isEmpty()) return null;
        return Span.of(lines, keys, component.first() + 1, component.end());
    }

    private @Nullable Tree tree(String component) {
        return root.get(COMPONENTS) instanceof Tree.Fields fields ? fields.get(component) : null;
    }

    /** The components as they are said, without their places. */
    static List<Tree.Field> components(Tree.Fields root) {
        return root.get(COMPONENTS) instanceof Tree.Fields fields ? fields.fields() : List.of();
    }

    /** The source of facts that do not name one. */
    Source source() {
        var sources = new Sources();
        Tree facts = root.get("facts");
        if (facts != null) sources.add(facts, new Problems());
        return sources.of(Position.of(name));
    }

    /** Where a component begins; null when there is none of this id. */
    @Nullable
    Position at(String component) {
        Tree.Field field = root.get(COMPONENTS) instanceof Tree.Fields all ? all.field(component) : null;
        return field == null ? null : field.at();
    }

    Position at(Span span) {
        return new Position(name, span.first() + 1, span.indent() + 1);
    }
}
