// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Ids;
import deich.formats.value.Numbers;
import deich.model.incident.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what an inventory could have stated the day before the incident. */
final class NodesReader {

    private static final Map<String, Node.Sort> SORTS = Map.of(
            "sites", Node.Sort.SITE,
            "providers", Node.Sort.PROVIDER,
            "networks", Node.Sort.NETWORK,
            "services", Node.Sort.SERVICE);

    private final ClassNames classes;
    private final Problems problems;
    private final Map<String, Written> written = new LinkedHashMap<>();

    private record Written(Block block, Node.Sort sort) {}

    NodesReader(ClassNames classes, Problems problems) {
        this.classes = classes;
        this.problems = problems;
    }

    /** The nodes by id; those that can never have started are told. */
    Map<String, Node> read(Tree structure) {
        if (!(structure instanceof Tree.Fields groups)) {
            problems.error(structure.at(), "incident.structure");
            return Map.of();
        }
        for (Tree.Field group : groups.fields()) list(group);
        var needing = new Needing(written.keySet(), problems);
        var nodes = new LinkedHashMap<String, Node>();
        written.forEach((id, node) -> nodes.put(id, node(id, node, needing)));
        if (!problems.hasErrors()) startable(nodes);
        return nodes;
    }

    private void list(Tree.Field group) {
        if (!(group.value() instanceof Tree.Items items)) return;
        Node.Sort sort = SORTS.getOrDefault(group.key(), Node.Sort.SYSTEM);
        for (Tree item : items.items()) {
            Block block = Block.open(item, Shape.INCIDENT_NODE, problems);
            String id = block.value("id", Ids::read);
            if (id == null) continue;
            Written before = written.putIfAbsent(id, new Written(block, sort));
            if (before != null) problems.error(block.at("id"), "id.twice", id, before.block.at("id"));
        }
    }

    private Node node(String id, Written from, Needing needing) {
        Block block = from.block;
        return new Node(
                id,
                block.text("name", id),
                from.sort,
                needing.of(block, id),
                block.has("recovery_class") ? block.value("recovery_class", classes::read) : null,
                block.value("buffer_h", Hours::read, 0.0),
                block.value("battery_h", Hours::read, 0.0),
                block.yes("restart_backlog", false),
                block.value("priority", text -> Numbers.whole(text, 1, 1000)),
                block.text("operator", ""),
                block.text("redundancy", ""),
                fallbacks(block, id, needing));
    }

    private List<Node.Fallback> fallbacks(Block node, String owner, Needing needing) {
        var fallbacks = new ArrayList<Node.Fallback>();
        if (!node.has("fallbacks") || node.isEmpty("fallbacks")) return fallbacks;
        for (Tree item : node.items("fallbacks")) {
            Block block = Block.open(item, Shape.INCIDENT_FALLBACK, problems);
            String id = block.value("id", Ids::read);
            String kind = block.text("kind", "");
            boolean prepared = block.yes("prepared", false);
            if (id != null) fallbacks.add(new Node.Fallback(id, kind, prepared, needing.of(block, owner)));
        }
        return fallbacks;
    }

    /** A ring whose members need each other can never have started: then the structure is wrong, not down. */
    private void startable(Map<String, Node> nodes) {
        for (String ring : Startable.never(nodes)) {
            Written at = written.get(ring);
            Position position = at == null ? Position.of("") : at.block.at("id");
            problems.error(position, "incident.ring", ring);
        }
    }

    /** An id of the case. @throws BadValue with what was probably meant */
    String known(String id) throws BadValue {
        return new Needing(written.keySet(), problems).known(id);
    }

    /** A service of the case. @throws BadValue with what was probably meant */
    String service(String id) throws BadValue {
        Written found = written.get(known(id));
        if (found != null && found.sort == Node.Sort.SERVICE) return id;
        throw BadValue.of("incident.service", id);
    }
}
