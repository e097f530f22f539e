// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;

/** What the aliases of one file stand for. An alias shares the tree; what it would be written out is counted. */
final class Anchors {

    private final Limits limits;
    private final Problems problems;
    private final Map<String, Tree> known = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<Tree, Long> sizes = new IdentityHashMap<>();
    private int aliases;
    private long nodes;

    Anchors(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void open(Anchor name) {
        open.add(name.getValue());
    }

    void close(Anchor name, Tree tree) {
        open.remove(name.getValue());
        known.put(name.getValue(), tree);
        sizes.put(tree, size(tree));
    }

    Tree resolve(Anchor anchor, Position at) {
        String name = anchor.getValue();
        if (++aliases > limits.aliases()) throw new Refused(at, "limit.aliases", limits.aliases());
        if (open.contains(name)) throw new Refused(at, "yaml.selfIncluding", name);
        Tree tree = known.get(name);
        if (tree == null) {
            problems.errorWithSuggestion(at, Suggestion.of(name, known.keySet()), "yaml.noAnchor", name);
            return new Tree.Text("", true, at);
        }
        nodes += size(tree);
        if (nodes > limits.nodesByAliases()) throw new Refused(at, "limit.aliasNodes", limits.nodesByAliases());
        return tree;
    }

    /** Nodes of a tree written out. Trees behind an anchor are counted once, so an alias in an alias costs nothing. */
    private long size(Tree tree) {
        Long counted = sizes.get(tree);
        if (counted != null) return counted;
        long size = 1;
        switch (tree) {
            case Tree.Text text -> {}
            case Tree.Items items -> {
                for (Tree item : items.items()) size += size(item);
            }
            case Tree.Fields fields -> {
                for (Tree.Field field : fields.fields()) size += size(field.value());
            }
        }
        return size;
    }
}
