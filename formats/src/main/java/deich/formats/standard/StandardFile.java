// SPDX-License-Identifier: EUPL-1.2
package deich.formats.standard;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.Version;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Limits;
import deich.formats.tree.OneFile;
import deich.formats.tree.Tree;
import deich.formats.value.Dates;
import deich.formats.value.Ids;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads one standard. */
public final class StandardFile {

    private StandardFile() {}

    /**
     * Positions: the requirements by id.
     *
     * @param scenarios ids of the scenarios its tests may name; empty when they are not at hand: then they are not
     *     checked
     */
    public static Read<Standard> read(Path file, Set<String> scenarios) {
        var problems = new Problems();
        var positions = new LinkedHashMap<String, Position>();
        Tree tree = OneFile.read(file, Limits.DEFAULT, problems);
        Standard standard = tree == null ? null : read(tree, scenarios, problems, positions);
        return problems.with(standard, positions);
    }

    private static Standard read(Tree tree, Set<String> scenarios, Problems problems, Map<String, Position> positions) {
        Block block = Block.of(tree, Shape.STANDARD, problems);
        Version.check(block, "standard/1");
        var reader = new RequirementReader(new TestReader(scenarios, problems), problems);
        var requirements = new ArrayList<Requirement>();
        for (Tree item : block.items("requirements")) {
            Block inner = Block.of(item, Shape.REQUIREMENT, problems);
            String id = inner.text("id", "");
            Position before = id.isEmpty() ? null : positions.putIfAbsent(id, inner.at("id"));
            if (before != null) problems.error(inner.at("id"), "id.twice", id, before);
            Requirement requirement = reader.read(inner);
            if (requirement != null) requirements.add(requirement);
        }
        return new Standard(
                block.value("id", Ids::read, ""),
                block.text("version", ""),
                block.text("title", ""),
                block.text("status", ""),
                block.value("reviewed", Dates::date),
                requirements);
    }
}
