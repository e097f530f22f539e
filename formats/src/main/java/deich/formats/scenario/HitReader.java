// SPDX-License-Identifier: EUPL-1.2
package deich.formats.scenario;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.SpanReader;
import deich.formats.block.Texts;
import deich.formats.expression.Expressions;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Ids;
import deich.formats.value.Numbers;
import deich.formats.value.Words;
import deich.model.fact.Span;
import deich.model.inventory.Effect;
import deich.model.scenario.Hit;
import deich.model.scenario.Selector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one hit of a scenario. */
final class HitReader {

    private static final Words<Effect> EFFECTS = Words.of(Effect.class);

    private final SpanReader spans;
    private final Expressions expressions;
    private final Problems problems;

    HitReader(SpanReader spans, Expressions expressions, Problems problems) {
        this.spans = spans;
        this.expressions = expressions;
        this.problems = problems;
    }

    /** Null when it is so defective that it cannot be made; the problems are then told. */
    @Nullable
    Hit read(Block block, boolean focused) {
        String id = block.value("id", Ids::read);
        Selector selector = selector(block, focused);
        Effect effect = block.value("effect", EFFECTS::read);
        Span begins = span(block, "begins", Span.ZERO);
        Hit.End end = end(block);
        Hit.Chance chance = chance(block);
        double share = block.value("share", Numbers::part, 1.0);
        Hit.Waves waves = waves(block);
        Span dwell = span(block, "dwell", Span.ZERO);
        String orderedBy = block.text("orderedBy", "");
        String title = block.text("title", id == null ? "" : id);
        if (id == null || selector == null || effect == null || end == null) return null;
        return new Hit(id, title, selector, effect, begins, end, chance, share, waves, dwell, orderedBy);
    }

    private @Nullable Selector selector(Block block, boolean focused) {
        Tree tree = block.tree("select");
        if (tree == null) return null;
        if (!(tree instanceof Tree.Items items)) return expressions.selector(tree, focused);
        var ids = new ArrayList<String>();
        for (Tree item : items.items()) {
            String id = Texts.value(item, Ids::read, problems);
            if (id != null) ids.add(id);
        }
        if (items.items().isEmpty()) problems.error(tree.at(), "hit.nobody");
        return new Selector.Ids(ids);
    }

    private Span span(Block block, String key, Span otherwise) {
        Tree tree = block.tree(key);
        Span span = tree == null ? null : spans.read(tree);
        return span == null ? otherwise : span;
    }

    private Hit.@Nullable End end(Block block) {
        if (block.has("repair") == block.has("lasts")) {
            problems.error(block.at(), "hit.end");
            return null;
        }
        if (block.has("lasts")) return new Hit.Lasts(span(block, "lasts", Span.ZERO));
        boolean own =
                block.tree("repair") instanceof Tree.Text text && text.value().equals("own");
        return new Hit.Repaired(own ? null : span(block, "repair", Span.ZERO));
    }

    private Hit.Chance chance(Block block) {
        double probability = block.value("probability", text -> Numbers.decimal(text, 0, 1), 1.0);
        boolean each = block.yes("each", false);
        String event = block.value("event", Ids::read);
        if (each && block.has("event")) {
            problems.error(block.at("event"), "hit.eachEvent");
            return Hit.Chance.SURE;
        }
        return new Hit.Chance(probability, each, event);
    }

    private Hit.@Nullable Waves waves(Block hit) {
        Block block = hit.block("waves", Shape.WAVES);
        if (block == null) return null;
        Integer count = block.value("count", text -> Numbers.whole(text, 1, 10_000));
        Span every = span(block, "every", Span.ZERO);
        return count == null ? null : new Hit.Waves(count, every);
    }

    /** Hits that share an event share one coin, so they must agree on how it falls. */
    void agree(List<Hit> hits, List<Block> blocks) {
        for (int i = 0; i < hits.size(); i++) {
            Hit.Chance chance = hits.get(i).chance();
            for (int j = 0; j < i; j++) {
                Hit.Chance before = hits.get(j).chance();
                boolean same = chance.event() != null && chance.event().equals(before.event());
                if (same && chance.probability() != before.probability())
                    problems.warning(
                            blocks.get(i).at("event"),
                            "hit.event",
                            String.valueOf(chance.event()),
                            hits.get(j).id());
            }
        }
    }
}
