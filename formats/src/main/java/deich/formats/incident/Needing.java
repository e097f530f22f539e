// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.Texts;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Numbers;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a node requires: an id; a list, of which all are needed; {@code {any: […]}}; {@code {k: n, of: […]}}. */
final class Needing {

    private final Set<String> ids;
    private final Problems problems;

    Needing(Set<String> ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /** What stands behind {@code requires}. @param owner whose need it is: nothing needs itself */
    Need of(Block block, String owner) {
        if (!block.has("requires") || block.isEmpty("requires")) return Need.NONE;
        Tree tree = block.tree("requires");
        Need need = tree == null ? null : one(tree, owner);
        return need == null ? Need.NONE : need;
    }

    private @Nullable Need one(Tree tree, String owner) {
        return switch (tree) {
            case Tree.Text text -> leaf(text, owner);
            case Tree.Items items -> all(each(items.items(), owner));
            case Tree.Fields fields when fields.field("any") != null -> any(fields, owner);
            case Tree.Fields fields -> atLeast(fields, owner);
        };
    }

    private @Nullable Need leaf(Tree.Text text, String owner) {
        String target = Texts.value(text, id -> target(id, owner), problems);
        return target == null ? null : Need.on(target);
    }

    private String target(String id, String owner) throws BadValue {
        if (id.equals(owner)) throw BadValue.of("need.itself", id);
        return known(id);
    }

    /** An id of the case. @throws BadValue with what was probably meant */
    String known(String id) throws BadValue {
        if (ids.contains(id)) return id;
        throw BadValue.notAmong(ids, "incident.ref", id);
    }

    private static Need all(List<Need> needs) {
        return needs.size() == 1 ? needs.getFirst() : new Need.All(needs);
    }

    private @Nullable Need any(Tree.Fields fields, String owner) {
        List<Need> branches = each(Block.open(fields, Shape.ANY, problems).items("any"), owner);
        if (fields.get("any") instanceof Tree.Items items && items.items().isEmpty())
            problems.error(fields.at(), "need.anyOfNothing");
        return branches.isEmpty() ? null : new Need.Any(branches);
    }

    private @Nullable Need atLeast(Tree.Fields fields, String owner) {
        Block block = Block.open(fields, Shape.K_OF, problems);
        List<Tree> items = block.items("of");
        List<Need> branches = each(items, owner);
        Integer k = block.value("k", text -> Numbers.whole(text, 1, 10_000));
        if (k == null || !block.has("of")) return null;
        if (k > items.size()) {
            problems.error(block.valueAt("k"), "incident.k", k, items.size());
            return null;
        }
        return branches.size() < k ? null : new Need.AtLeast(k, branches);
    }

    private List<Need> each(List<Tree> items, String owner) {
        var needs = new ArrayList<Need>();
        for (Tree item : items) {
            Need need = one(item, owner);
            if (need != null) needs.add(need);
        }
        return needs;
    }
}
