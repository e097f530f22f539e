// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.formats.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One group of keys with its shape. Unknown and missing keys are told when it is made. A key that is plainly a misspelt
 * one is told and then read as what was meant, so that it causes no further problems and what stands behind it is
 * checked as well.
 */
public final class Block {

    private final Shape shape;
    private final Position at;
    private final Problems problems;
    private final Map<String, Tree.Field> fields = new HashMap<>();

    private Block(Shape shape, Position at, Problems problems) {
        this.shape = shape;
        this.at = at;
        this.problems = problems;
    }

    public static Block of(Tree tree, Shape shape, Problems problems) {
        return of(tree, tree.at(), shape, problems);
    }

    /** A group of a format of others, in which more keys may stand than are read. */
    public static Block open(Tree tree, Shape shape, Problems problems) {
        return of(tree, tree.at(), shape, problems, true);
    }

    /** @param at where to point to when a key is missing: best the key the block stands behind */
    public static Block of(Tree tree, Position at, Shape shape, Problems problems) {
        return of(tree, at, shape, problems, false);
    }

    private static Block of(Tree tree, Position at, Shape shape, Problems problems, boolean open) {
        var block = new Block(shape, at, problems);
        if (tree instanceof Tree.Fields written) {
            block.take(written.fields(), open);
        } else if (!(tree instanceof Tree.Text text && text.empty())) {
            problems.error(tree.at(), "type.fields", new Problem.Word("shape." + shape.name()), found(tree));
            return block;
        }
        block.missing();
        return block;
    }

    private void take(List<Tree.Field> written, boolean open) {
        for (Tree.Field field : written) if (shape.keys().contains(field.key())) fields.putIfAbsent(field.key(), field);
        for (Tree.Field field : written)
            if (!shape.keys().contains(field.key()) && !(open && additional(field.key()))) misspelt(field);
    }

    /** Whether a key is one of somebody else's own, and not a misspelt one of those that are missing here. */
    private boolean additional(String key) {
        String meant = Suggestion.of(key, shape.keys());
        return meant == null || has(meant);
    }

    private void misspelt(Tree.Field field) {
        if (problems.full(field.at())) return;
        String meant = Suggestion.of(field.key(), shape.keys());
        var word = new Problem.Word("shape." + shape.name());
        String known = String.join(", ", shape.keys());
        problems.errorWithSuggestion(field.at(), meant, "key.unknown", field.key(), word, known);
        if (meant != null) fields.putIfAbsent(meant, field);
    }

    private void missing() {
        for (String key : shape.required())
            if (!has(key)) problems.error(at, "key.missing", key, new Problem.Word("shape." + shape.name()));
    }

    public Position at() {
        return at;
    }

    /** Where a key stands; the block itself when it does not. */
    public Position at(String key) {
        Tree.Field field = fields.get(key);
        return field == null ? at : field.at();
    }

    /** Where the value of a key stands; the block itself when there is none. */
    public Position valueAt(String key) {
        Tree.Field field = fields.get(key);
        return field == null ? at : field.value().at();
    }

    public boolean has(String key) {
        if (!shape.keys().contains(key)) throw new IllegalArgumentException(shape + " has no key " + key);
        return fields.containsKey(key);
    }

    /** Whether the key is there with nothing behind it, as in a template that nobody has filled in yet. */
    public boolean isEmpty(String key) {
        has(key);
        return fields.get(key) instanceof Tree.Field field && nothing(field);
    }

    /** What stands behind a key; null when nothing does, which is a problem when the key is there. */
    public @Nullable Tree tree(String key) {
        has(key);
        Tree.Field field = fields.get(key);
        if (field == null) return null;
        if (!nothing(field)) return field.value();
        problems.error(field.at(), "value.empty", key);
        return null;
    }

    private static boolean nothing(Tree.Field field) {
        return field.value() instanceof Tree.Text text && text.empty();
    }

    public @Nullable Block block(String key, Shape inner) {
        Tree tree = tree(key);
        return tree == null ? null : of(tree, at(key), inner, problems);
    }

    /** The value of a key; null when it is not there or cannot be read, which is a problem. */
    public <T> @Nullable T value(String key, Parser<T> parser) {
        Tree tree = tree(key);
        return tree == null ? null : Texts.value(tree, parser, problems);
    }

    public <T> T value(String key, Parser<T> parser, T otherwise) {
        T value = value(key, parser);
        return value == null ? otherwise : value;
    }

    public String text(String key, String otherwise) {
        return value(key, text -> text, otherwise);
    }

    public @Nullable String text(String key) {
        return value(key, text -> text);
    }

    public boolean yes(String key, boolean otherwise) {
        return value(key, Texts.YES_OR_NO::read, otherwise);
    }

    /** The entries of a list; a single text or group of keys counts as a list of one only where {@code one} says so. */
    public List<Tree> items(String key) {
        Tree tree = tree(key);
        if (tree == null) return List.of();
        if (tree instanceof Tree.Items items) return items.items();
        problems.error(tree.at(), "type.items", key, found(tree));
        return List.of();
    }

    public List<Tree.Field> fields(String key) {
        Tree tree = tree(key);
        if (tree == null) return List.of();
        if (tree instanceof Tree.Fields group) return group.fields();
        problems.error(tree.at(), "type.group", key, found(tree));
        return List.of();
    }

    public <T> List<T> values(String key, Parser<T> parser) {
        var values = new ArrayList<T>();
        for (Tree item : items(key)) {
            T value = Texts.value(item, parser, problems);
            if (value != null) values.add(value);
        }
        return values;
    }

    static Problem.Word found(Tree tree) {
        return Texts.found(tree);
    }
}
