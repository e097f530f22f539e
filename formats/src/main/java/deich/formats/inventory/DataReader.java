// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Ids;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Data;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the copies of a data component. */
final class DataReader {

    private static final Fact<Span> AT_ONCE = Fact.stated(Span.ZERO);

    private final Names names;
    private final FactReader facts;
    private final Problems problems;

    DataReader(Names names, FactReader facts, Problems problems) {
        this.names = names;
        this.facts = facts;
        this.problems = problems;
    }

    @Nullable
    Data read(Block component) {
        Block block = component.block("data", Shape.DATA);
        if (block == null) return null;
        var copies = new ArrayList<Data.Copy>();
        Set<String> ids = new HashSet<>();
        for (Tree.Field field : block.fields("copies")) {
            Data.Copy copy = copy(field);
            if (Ids.check(field, problems) && ids.add(field.key())) copies.add(copy);
        }
        return new Data(copies, block.yes("emptyStart", false));
    }

    private Data.Copy copy(Tree.Field field) {
        Block block = Block.of(field.value(), field.at(), Shape.COPY, problems);
        boolean replica = block.yes("replica", false);
        return new Data.Copy(
                field.key(),
                block.value("place", names::place),
                facts.name(block.tree("adminDomain")),
                interval(block, "every", replica),
                interval(block, "transfer", replica),
                facts.span(block.tree("keeps")),
                block.yes("online", true),
                block.yes("immutable", false),
                replica);
    }

    /** A replica copies every change as it happens. */
    private Fact<Span> interval(Block copy, String key, boolean replica) {
        return replica && !copy.has(key) ? AT_ONCE : facts.span(copy.tree(key));
    }
}
