// SPDX-License-Identifier: EUPL-1.2
package deich.formats.measure;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Shape;
import deich.formats.block.Share;
import deich.formats.block.Sources;
import deich.formats.block.SpanReader;
import deich.formats.block.Version;
import deich.formats.expression.Expressions;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Dates;
import deich.formats.value.Ids;
import deich.formats.value.Words;
import deich.model.measure.Catalogue;
import deich.model.measure.Change;
import deich.model.measure.Measure;
import deich.model.scenario.Selector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads measures, file after file, into one catalogue. */
final class CatalogueReader {

    private static final Words<Measure.Sort> SORTS = Words.of(Measure.Sort.class);

    private final Problems problems;
    private final Map<String, Position> positions;
    private final Expressions expressions;
    private final ChangeReader changes;
    private final CostReader costs;
    private final List<String> versions = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    CatalogueReader(Set<String> classes, Problems problems, Map<String, Position> positions) {
        this.problems = problems;
        this.positions = positions;
        this.expressions = new Expressions(problems);
        var facts = new FactReader(new Sources(), new SpanReader(classes, problems), new Share(), problems);
        this.changes = new ChangeReader(facts, expressions, problems);
        this.costs = new CostReader(problems);
    }

    Catalogue catalogue() {
        return new Catalogue(versions, measures);
    }

    void read(Tree tree) {
        Block block = Block.of(tree, Shape.MEASURES, problems);
        Version.check(block, "measures/1");
        versions.add(block.value("id", Ids::read, "") + " " + block.text("version", ""));
        block.text("title", "");
        LocalDate reviewed = block.value("reviewed", Dates::date);
        for (Tree item : block.items("measures")) {
            Measure measure = measure(Block.of(item, Shape.MEASURE, problems), reviewed);
            if (measure != null) measures.add(measure);
        }
    }

    private @Nullable Measure measure(Block block, @Nullable LocalDate reviewed) {
        String id = block.value("id", Ids::read);
        String title = block.text("title", "");
        Measure.Sort sort = block.value("sort", SORTS::read);
        String text = block.text("text", "");
        Tree target = block.tree("for");
        Selector selector = target == null ? null : expressions.selector(target, false);
        List<Change> made = block.items("changes").stream()
                .map(changes::read)
                .filter(Objects::nonNull)
                .toList();
        var cost = costs.read(block);
        String decides = block.text("decides", "");
        LocalDate own = block.value("reviewed", Dates::date);
        if (block.tree("changes") instanceof Tree.Items items && items.items().isEmpty())
            problems.error(block.at("changes"), "measure.changesNothing");
        if (id != null) once(id, block.at("id"));
        if (id == null || sort == null || selector == null || cost == null || made.isEmpty()) return null;
        return new Measure(id, title, sort, text, selector, made, cost, decides, own == null ? reviewed : own);
    }

    private void once(String id, Position at) {
        Position before = positions.putIfAbsent(id, at);
        if (before != null) problems.error(at, "id.twice", id, before);
    }
}
