// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.HoursText;
import deich.formats.value.Ids;
import deich.formats.value.Numbers;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fallbacks of a service. */
final class FallbackReader {

    private final Names names;
    private final FactReader facts;
    private final NeedReader needs;
    private final Problems problems;

    FallbackReader(Names names, FactReader facts, NeedReader needs, Problems problems) {
        this.names = names;
        this.facts = facts;
        this.needs = needs;
        this.problems = problems;
    }

    List<Fallback> read(Block service, String owner) {
        var fallbacks = new ArrayList<Fallback>();
        Set<String> ids = new HashSet<>();
        for (Tree item : service.has("fallbacks") ? service.items("fallbacks") : List.<Tree>of()) {
            Fallback fallback = one(Block.of(item, Shape.FALLBACK, problems), owner, ids);
            if (fallback != null) fallbacks.add(fallback);
        }
        return fallbacks;
    }

    private @Nullable Fallback one(Block block, String owner, Set<String> ids) {
        String id = block.value("id", Ids::read);
        if (id != null && !ids.add(id)) problems.error(block.at("id"), "fallback.twice", id);
        var fallback = new Fallback(
                id == null ? "" : id,
                block.text("name", id == null ? "" : id),
                block.yes("prepared", false),
                facts.span(block.tree("lead")),
                facts.part(block.tree("level")),
                needs.read(block, owner),
                facts.span(block.tree("lasts")),
                block.value("hours", HoursText::read, Hours.ALWAYS),
                draws(block));
        return id == null ? null : fallback;
    }

    private Fallback.@Nullable Draw draws(Block fallback) {
        Block block = fallback.block("draws", Shape.DRAWS);
        if (block == null) return null;
        String from = block.value("from", names::pool);
        Integer amount = block.value("amount", text -> Numbers.whole(text, 1, 1_000_000));
        return from == null || amount == null ? null : new Fallback.Draw(from, amount);
    }
}
