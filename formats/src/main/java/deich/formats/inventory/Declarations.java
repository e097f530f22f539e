// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.Texts;
import deich.formats.lists.ComponentRows;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.formats.tree.Limits;
import deich.formats.tree.Tree;
import deich.formats.value.Ids;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** First pass over all files: which ids there are. */
final class Declarations {

    private final Names names;
    private final Defaults defaults;
    private final Limits limits;
    private final Problems problems;

    Declarations(Names names, Defaults defaults, Limits limits, Problems problems) {
        this.names = names;
        this.defaults = defaults;
        this.limits = limits;
        this.problems = problems;
    }

    void collect(List<Part> parts) {
        for (Part part : parts) {
            for (Tree.Field field : fields(part.block(), "administrations")) administration(field);
            for (Tree.Field field : fields(part.block(), "components")) component(field);
            if (part.rows() != null) rows(part.rows());
            for (Tree.Field field : fields(part.block(), "classes")) names.classes.add(field.key());
        }
        for (Part part : parts) if (part.list()) for (Tree.Field field : fields(part.block(), "needs")) needs(field);
    }

    /** A list of needs: the component may stand in any file. */
    private void needs(Tree.Field field) {
        var id = new Tree.Text(field.key(), false, field.at());
        if (Texts.value(id, names::component, problems) == null) return;
        if (field.value() instanceof Tree.Items items)
            names.listed.computeIfAbsent(field.key(), key -> new ArrayList<>()).addAll(items.items());
    }

    static List<Tree.Field> fields(Block block, String key) {
        boolean nothing = !block.has(key) || block.isEmpty(key);
        return nothing ? List.of() : block.fields(key);
    }

    private void administration(Tree.Field field) {
        Ids.check(field, problems);
        twice(field, names.administrations.putIfAbsent(field.key(), field.at()));
    }

    private void component(Tree.Field field) {
        Ids.check(field, problems);
        Kind kind = kind(field.value());
        Tree whole = kind == null ? field.value() : defaults.applied(kind, field.value());
        Block block = Block.of(whole, field.at(), Shape.COMPONENT, problems);
        var declared = new Names.Written(field.key(), block, kind, field.at());
        Names.Declared before = names.components.putIfAbsent(field.key(), declared);
        twice(field, before == null ? null : before.at());
        if (before != null) names.again.add(declared);
    }

    private void rows(ComponentRows rows) {
        var list = new LongList(rows, defaults, limits, problems);
        names.lists.add(list);
        for (int row = 0; row < rows.size(); row++) {
            ComponentRows.One one = rows.row(row);
            row(new Names.ListedRow(list, row, one.id(), guessed(one.kind())));
        }
    }

    private void row(Names.ListedRow declared) {
        Names.Declared before = names.components.putIfAbsent(declared.id(), declared);
        boolean wrong = !Component.validId(declared.id());
        if (before == null && !wrong) return;
        Position at = declared.at();
        var field = new Tree.Field(declared.id(), at, new Tree.Fields(List.of(), at));
        Ids.check(field, problems);
        if (before == null) return;
        if (before.at().file().equals(at.file())) {
            problems.error(at, "lists.id-twice", declared.id(), before.at().line());
        } else {
            twice(field, before.at());
            names.again.add(declared);
        }
    }

    /** Twice in one file is a problem that the file's own reading has told. */
    private void twice(Tree.Field field, @Nullable Position before) {
        if (before != null && !before.file().equals(field.at().file()))
            problems.error(field.at(), "id.twice", field.key(), before);
    }

    /** The kind as far as it can be guessed, so that a misspelt one causes no further problems. */
    private static @Nullable Kind kind(Tree tree) {
        if (!(tree instanceof Tree.Fields fields)) return null;
        for (Tree.Field field : fields.fields()) {
            boolean meant = field.key().equals("kind")
                    || "kind".equals(Suggestion.of(field.key(), Shape.COMPONENT.keys()))
                            && !Shape.COMPONENT.keys().contains(field.key());
            if (meant && field.value() instanceof Tree.Text text) return guessed(text.value());
        }
        return null;
    }

    private static @Nullable Kind guessed(String word) {
        Map<String, Kind> kinds = ComponentReader.KINDS.byWord();
        Kind kind = kinds.get(word);
        String near = kind == null ? Suggestion.of(word, kinds.keySet()) : word;
        return near == null ? null : kinds.get(near);
    }
}
