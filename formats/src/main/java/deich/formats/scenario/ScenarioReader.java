// SPDX-License-Identifier: EUPL-1.2
package deich.formats.scenario;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.SpanReader;
import deich.formats.block.Version;
import deich.formats.expression.Expressions;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Dates;
import deich.formats.value.Ids;
import deich.formats.value.Lengths;
import deich.formats.value.Words;
import deich.model.scenario.Cause;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads scenarios, one tree each. */
final class ScenarioReader {

    private static final Words<String> CONFIDENCE = Words.of(List.of("hoch", "mittel", "gering"), word -> word);

    private static final Words<Cause> CAUSES = Words.of(Cause.class);

    private final Problems problems;
    private final Expressions expressions;
    private final HitReader hitReader;

    ScenarioReader(Set<String> classes, Problems problems) {
        this.problems = problems;
        this.expressions = new Expressions(problems);
        this.hitReader = new HitReader(new SpanReader(classes, problems), expressions, problems);
    }

    /** Null when it is so defective that it cannot be made; the problems are then told. */
    @Nullable
    Scenario read(Tree tree, Map<String, Position> positions) {
        Block block = Block.of(tree, Shape.SCENARIO, problems);
        Version.check(block, "scenario/1");
        String id = block.value("id", Ids::read);
        LocalDateTime start = block.value("start", Dates::dateTime);
        Tree focusTree = block.tree("focus");
        Selector focus = focusTree == null ? null : expressions.selector(focusTree, false);
        List<Hit> hits = hits(block, id == null ? "" : id, positions);
        if (id != null) positions.putIfAbsent(id, block.at("id"));
        var scenario = new Scenario(
                id == null ? "" : id,
                block.text("version", ""),
                block.text("title", ""),
                block.text("narrative", ""),
                start == null ? LocalDateTime.MIN : start,
                focus,
                null,
                hits,
                each(block, "stages", this::stage),
                each(block, "injects", this::inject),
                each(block, "assumptions", this::assumption),
                block.has("checks") ? block.values("checks", text -> text) : List.of(),
                block.value("reviewed", Dates::date),
                block.value("cause", CAUSES::read));
        return id == null || start == null ? null : scenario;
    }

    private List<Hit> hits(Block scenario, String id, Map<String, Position> positions) {
        var hits = new ArrayList<Hit>();
        var blocks = new ArrayList<Block>();
        Set<String> ids = new HashSet<>();
        for (Tree tree : scenario.items("hits")) {
            Block block = Block.of(tree, Shape.HIT, problems);
            Hit hit = hitReader.read(block, scenario.has("focus"));
            if (hit == null) continue;
            if (!ids.add(hit.id())) problems.error(block.at("id"), "hit.twice", hit.id());
            hits.add(hit);
            blocks.add(block);
            positions.putIfAbsent(id + "/" + hit.id(), block.at("id"));
        }
        if (scenario.tree("hits") instanceof Tree.Items items && items.items().isEmpty())
            problems.error(scenario.at("hits"), "hits.none");
        hitReader.agree(hits, blocks);
        return hits;
    }

    private static <T> List<T> each(Block block, String key, Function<Tree, T> reader) {
        if (!block.has(key) || block.isEmpty(key)) return List.of();
        return block.items(key).stream().map(reader).filter(Objects::nonNull).toList();
    }

    private Scenario.Stage stage(Tree tree) {
        Block block = Block.of(tree, Shape.STAGE, problems);
        return new Scenario.Stage(
                block.text("name", ""), block.value("from", Lengths::seconds, 0L), block.text("text", ""));
    }

    private Scenario.Inject inject(Tree tree) {
        Block block = Block.of(tree, Shape.INJECT, problems);
        return new Scenario.Inject(
                block.value("at", Lengths::seconds, 0L),
                block.text("channel", ""),
                block.text("from", ""),
                block.text("to", ""),
                block.text("text", ""),
                block.text("expected", ""));
    }

    private Scenario.Assumption assumption(Tree tree) {
        Block block = Block.of(tree, Shape.ASSUMPTION, problems);
        return new Scenario.Assumption(
                block.text("text", ""), block.text("source", ""), block.value("confidence", CONFIDENCE::read, ""));
    }
}
