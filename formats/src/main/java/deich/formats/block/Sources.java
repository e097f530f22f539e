// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Dates;
import deich.model.fact.Source;
import java.util.HashMap;
import java.util.Map;

/** Who vouches for the facts of a file that do not say so themselves: its block {@code facts}. */
public final class Sources {

    private final Map<String, Source> byFile = new HashMap<>();

    public void add(Tree facts, Problems problems) {
        byFile.put(facts.at().file(), read(Block.of(facts, Shape.SOURCE, problems), "on"));
    }

    public Source of(Position fact) {
        Source own = byFile.get(fact.file());
        return own != null ? own : byFile.getOrDefault(beside(fact.file()), Source.UNNAMED);
    }

    /** A list has no block of its own: that of the YAML file of the same name counts. */
    private static String beside(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('.'))) + ".yaml";
    }

    /**
     * The source that a fact names itself, whole, or that of its file.
     *
     * @param dated the key that holds the day
     */
    Source of(Block fact, String dated) {
        boolean named = fact.has("by") || fact.has(dated) || fact.has("reviewBy") || fact.has("from");
        return named ? read(fact, dated) : of(fact.at());
    }

    private static Source read(Block block, String dated) {
        return new Source(
                block.text("by", ""),
                block.value(dated, Dates::date),
                block.value("reviewBy", Dates::date),
                block.text("from", ""));
    }
}
