// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.problem.Suggestion;
import deich.formats.tree.Tree;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the jobs that bring a component back. */
final class RecoveryReader {

    private final Names names;
    private final FactReader facts;
    private final NeedReader needs;
    private final Problems problems;

    RecoveryReader(Names names, FactReader facts, NeedReader needs, Problems problems) {
        this.names = names;
        this.facts = facts;
        this.needs = needs;
        this.problems = problems;
    }

    /** Null when the key is not there. */
    @Nullable
    Job job(Block block, String key, String owner) {
        if (!block.has(key)) return null;
        Tree tree = block.tree(key);
        return tree instanceof Tree.Fields fields && isJob(fields)
                ? job(Block.of(fields, block.at(key), Shape.JOB, problems), owner)
                : new Job(facts.span(tree), null, Need.NONE);
    }

    /** A job is told from a bare length by its keys, even when they are misspelt. */
    private static boolean isJob(Tree.Fields fields) {
        List<String> job = Shape.JOB.keys();
        List<String> fact = Shape.SPAN_FACT.keys();
        return fields.fields().stream()
                .map(Tree.Field::key)
                .anyMatch(key -> job.contains(key) || !fact.contains(key) && Suggestion.of(key, job) != null);
    }

    private Job job(Block block, String owner) {
        return new Job(facts.span(block.tree("takes")), block.value("crew", names::crew), needs.read(block, owner));
    }

    boolean coldStart(Block block) {
        boolean coldStart = block.yes("coldStart", false);
        boolean alone = coldStart && !block.has("rebuild");
        if (alone) problems.error(block.at("coldStart"), "coldStart.alone");
        return coldStart && !alone;
    }
}
