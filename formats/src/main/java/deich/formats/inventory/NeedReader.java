// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Shape;
import deich.formats.block.Texts;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Numbers;
import deich.formats.value.Words;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a component, a fallback or a job needs. */
final class NeedReader {

    static final Words<Need.Start> STARTS = Words.of(List.of(Need.Start.REQUIRED, Need.Start.ONLY), Words::word);
    static final Words<Need.Role> ROLES = Words.of(
            List.of(Need.Role.OPERATION, Need.Role.KEY, Need.Role.LICENCE, Need.Role.UPDATE, Need.Role.SUPPORT),
            Words::word);

    private static final List<String> FORMS = List.of("on", "any", "atLeast", "of", "all");

    private final Names names;
    private final FactReader facts;
    private final Problems problems;

    NeedReader(Names names, FactReader facts, Problems problems) {
        this.names = names;
        this.facts = facts;
        this.problems = problems;
    }

    /** What the component needs by its own words and by the lists of the folder. */
    Need ofComponent(Block block, String id) {
        var items = new ArrayList<Tree>(block.has("needs") ? block.items("needs") : List.of());
        items.addAll(names.listed.getOrDefault(id, List.of()));
        return all(items, id);
    }

    /** Everything under the key {@code needs}. @param owner the component whose need it is: it cannot need itself */
    Need read(Block block, String owner) {
        return all(block.has("needs") ? block.items("needs") : List.of(), owner);
    }

    Need all(List<Tree> items, String owner) {
        List<Need> needs = each(items, owner);
        return needs.isEmpty() ? Need.NONE : needs.size() == 1 ? needs.getFirst() : new Need.All(needs);
    }

    private List<Need> each(List<Tree> items, String owner) {
        var needs = new ArrayList<Need>(items.size());
        for (Tree item : items) {
            Need need = one(item, owner);
            if (need != null) needs.add(need);
        }
        return needs;
    }

    private @Nullable Need one(Tree tree, String owner) {
        return switch (tree) {
            case Tree.Text text -> plain(text, owner);
            case Tree.Items items -> {
                problems.error(items.at(), "need.list");
                yield null;
            }
            case Tree.Fields fields -> group(fields, owner);
        };
    }

    private @Nullable Need plain(Tree.Text text, String owner) {
        String target = Texts.value(text, id -> target(id, owner), problems);
        if (target == null) return null;
        return leaf(target, Need.Leaf.NO_TOLERANCE, facts.present(text));
    }

    private static Need leaf(String target, Fact<Span> tolerance, Fact<Boolean> present) {
        return new Need.Leaf(target, tolerance, Need.Start.TOLERANT, Need.Role.PLAIN, Need.NORMAL, present);
    }

    private String target(String id, String owner) throws BadValue {
        if (id.equals(owner)) throw BadValue.of("need.itself", id);
        return names.component(id);
    }

    private @Nullable Need group(Tree.Fields fields, String owner) {
        return switch (form(fields)) {
            case "any" -> any(Block.of(fields, Shape.ANY, problems), owner);
            case "all" -> all(Block.of(fields, Shape.ALL, problems).items("all"), owner);
            case "atLeast", "of" -> atLeast(Block.of(fields, Shape.AT_LEAST, problems), owner);
            case "keyed" -> keyed(fields);
            default -> leaf(Block.of(fields, Shape.LEAF, problems), owner);
        };
    }

    /** Which of the forms is meant, even when its key is misspelt. */
    private String form(Tree.Fields fields) {
        for (Tree.Field field : fields.fields()) if (FORMS.contains(field.key())) return field.key();
        if (fields.fields().size() == 1
                && names.components.containsKey(fields.fields().getFirst().key())) return "keyed";
        for (Tree.Field field : fields.fields()) {
            String meant = Shape.LEAF.keys().contains(field.key()) ? null : Suggestion.of(field.key(), FORMS);
            if (meant != null) return meant;
        }
        return "on";
    }

    /** {@code - netz: {tolerance: 4h}}, which looks right and is not. */
    private @Nullable Need keyed(Tree.Fields fields) {
        Tree.Field field = fields.fields().getFirst();
        problems.errorWithSuggestion(field.at(), "{on: " + field.key() + ", …}", "need.keyed", field.key());
        return null;
    }

    private @Nullable Need any(Block block, String owner) {
        List<Need> branches = each(block.items("any"), owner);
        boolean none =
                block.tree("any") instanceof Tree.Items items && items.items().isEmpty();
        if (none) problems.error(block.at("any"), "need.anyOfNothing");
        return branches.isEmpty() ? null : new Need.Any(branches);
    }

    private @Nullable Need atLeast(Block block, String owner) {
        List<Tree> items = block.items("of");
        List<Need> branches = each(items, owner);
        Integer k = block.value("atLeast", text -> Numbers.whole(text, 1, 1_000_000));
        if (k == null || !block.has("of")) return null;
        if (k > items.size() && block.tree("of") instanceof Tree.Items) {
            problems.error(block.valueAt("atLeast"), "need.atLeast", k, items.size());
            return null;
        }
        return branches.size() < k ? null : new Need.AtLeast(k, branches);
    }

    private @Nullable Need leaf(Block block, String owner) {
        String target = block.value("on", id -> target(id, owner));
        Fact<Span> tolerance = block.has("tolerance") ? facts.span(block.tree("tolerance")) : Need.Leaf.NO_TOLERANCE;
        Need.Start start = block.value("start", STARTS::read, Need.Start.TOLERANT);
        Need.Role role = block.value("role", ROLES::read, Need.Role.PLAIN);
        double level = block.value("atLevel", Numbers::part, Need.NORMAL);
        Fact<Boolean> present = facts.presence(block);
        if (target == null) return null;
        if (level < Need.NORMAL) block.value("on", id -> names.ofKind(id, "expected.levelled", Kind.SERVICE));
        return new Need.Leaf(target, tolerance, start, role, level, present);
    }
}
