// SPDX-License-Identifier: EUPL-1.2
package deich.formats.standard;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Words;
import deich.model.inventory.Administration;
import deich.model.standard.Requirement;
import deich.model.standard.Test;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one requirement. */
final class RequirementReader {

    static final Words<Requirement.Obligation> OBLIGATIONS = Words.of(Requirement.Obligation.class);

    private final TestReader tests;
    private final Problems problems;

    RequirementReader(TestReader tests, Problems problems) {
        this.tests = tests;
        this.problems = problems;
    }

    /** Null when it is so defective that it cannot be made; the problems are then told. */
    @Nullable
    Requirement read(Block block) {
        String id = block.value("id", RequirementReader::id);
        Test test = tests.read(block);
        var requirement = List.of(
                block.text("title", ""), block.text("statement", ""), block.text("why", ""), block.text("basis", ""));
        var obligations = obligations(block);
        List<String> references = block.has("references") ? block.values("references", text -> text) : List.of();
        return id == null || test == null
                ? null
                : new Requirement(
                        id,
                        requirement.get(0),
                        requirement.get(1),
                        requirement.get(2),
                        obligations,
                        requirement.get(3),
                        references,
                        test);
    }

    /** Requirements are cited by people, so their ids may have capitals. */
    static String id(String text) throws BadValue {
        if (text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) return text;
        throw BadValue.of("requirement.id", text);
    }

    private Map<Administration.Type, Requirement.Obligation> obligations(Block requirement) {
        var obligations = new EnumMap<Administration.Type, Requirement.Obligation>(Administration.Type.class);
        Tree tree = requirement.tree("obligations");
        if (tree == null) return obligations;
        Block block = Block.of(tree, requirement.at("obligations"), Shape.OBLIGATIONS, problems);
        for (Administration.Type type : Administration.Type.values()) {
            Requirement.Obligation obligation = block.value(type.word(), OBLIGATIONS::read);
            if (obligation != null) obligations.put(type, obligation);
        }
        boolean nobody = tree instanceof Tree.Fields fields && fields.fields().isEmpty();
        if (nobody) problems.error(requirement.at("obligations"), "obligations.none");
        return obligations;
    }
}
