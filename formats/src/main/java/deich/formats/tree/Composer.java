// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree of one file from its events, counting depth and aliases as it goes. */
final class Composer {

    private final String file;
    private final Events events;
    private final Limits limits;
    private final Problems problems;
    private final Anchors anchors;

    Composer(String file, Events events, Limits limits, Problems problems) {
        this.file = file;
        this.events = events;
        this.limits = limits;
        this.problems = problems;
        this.anchors = new Anchors(limits, problems);
    }

    /** The first document; null when the file has none. */
    @Nullable
    Tree document() {
        Tree found = null;
        for (Event event = events.next(); event.getEventId() != Event.ID.StreamEnd; event = events.next()) {
            if (event.getEventId() != Event.ID.DocumentStart) continue;
            Event root = events.next();
            if (found != null) throw new Refused(events.at(root), "yaml.secondDocument");
            found = node(root, 0);
        }
        return found;
    }

    private Tree node(Event event, int depth) {
        Position at = events.at(event);
        if (depth > limits.depth()) throw new Refused(at, "limit.depth", limits.depth());
        if (event instanceof AliasEvent alias) return anchors.resolve(alias.getAlias(), at);
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        anchor.ifPresent(name -> anchors.open(name));
        Tree tree = content(event, at, depth);
        anchor.ifPresent(name -> anchors.close(name, tree));
        return tree;
    }

    private Tree content(Event event, Position at, int depth) {
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), at);
            return new Tree.Text(scalar.getValue(), scalar.isPlain(), at, inset(scalar));
        }
        refuseTag(((CollectionStartEvent) event).getTag(), at);
        return event instanceof MappingStartEvent ? fields(at, depth) : items(at, depth);
    }

    /** Known only where the value stands in the file as it is, but for quotes around it. */
    private static int inset(ScalarEvent scalar) {
        Mark begin = scalar.getStartMark().orElse(null);
        Mark end = scalar.getEndMark().orElse(null);
        if (begin == null || end == null) return -1;
        int around = end.getIndex()
                - begin.getIndex()
                - scalar.getValue().codePointCount(0, scalar.getValue().length());
        return around == 0 ? 0 : around == 2 && !scalar.isPlain() ? 1 : -1;
    }

    private void refuseTag(Optional<String> tag, Position at) {
        tag.ifPresent(name -> problems.error(at, "yaml.tag", name));
    }

    private Tree items(Position at, int depth) {
        var items = new ArrayList<Tree>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next())
            items.add(node(next, depth + 1));
        return new Tree.Items(items, at);
    }

    private Tree fields(Position at, int depth) {
        List<Tree.Field> fields = new ArrayList<>();
        Map<String, Position> keys = new HashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Tree key = node(next, depth + 1);
            Tree value = node(events.next(), depth + 1);
            if (key instanceof Tree.Text text) {
                fields.add(new Tree.Field(text.value(), text.at(), value));
                refuseTwice(text, keys.putIfAbsent(text.value(), text.at()));
            } else {
                problems.error(key.at(), "yaml.key");
            }
        }
        return new Tree.Fields(fields, at);
    }

    private void refuseTwice(Tree.Text key, @Nullable Position before) {
        if (before != null) problems.error(key.at(), "yaml.duplicate", key.value(), before.line(), file);
    }
}
