// SPDX-License-Identifier: EUPL-1.2
package deich.formats.measure;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Shape;
import deich.formats.block.SpanReader;
import deich.formats.expression.Expressions;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Ids;
import deich.formats.value.Numbers;
import deich.formats.value.Words;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.measure.Change;
import deich.model.measure.Spare;
import deich.model.scenario.Selector;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one change of a measure. */
final class ChangeReader {

    private static final Words<Kind> KINDS = Words.of(Kind.class);
    private static final Words<Change.In> PLACES = Words.of(Change.In.class);
    private static final Words<Change.In> JOBS =
            Words.of(List.of(Change.In.REPAIR, Change.In.REBUILD, Change.In.RESTART), Words::word);
    private static final int MOST_PLACES = 1000;

    private final FactReader facts;
    private final Expressions expressions;
    private final Problems problems;

    ChangeReader(FactReader facts, Expressions expressions, Problems problems) {
        this.facts = facts;
        this.expressions = expressions;
        this.problems = problems;
    }

    /** Null when it is so defective that it cannot be made; the problems are then told. */
    @Nullable
    Change read(Tree tree) {
        Block block = Block.of(tree, Shape.CHANGE, problems);
        List<String> forms = Shape.CHANGE.keys().stream().filter(block::has).toList();
        if (forms.size() != 1) {
            problems.error(block.at(), "change.form", String.join(", ", Shape.CHANGE.keys()));
            return null;
        }
        return switch (forms.getFirst()) {
            case "alternative" -> alternative(block.block("alternative", Shape.ALTERNATIVE));
            case "tolerance" -> tolerance(block.block("tolerance", Shape.LONGER_TOLERANCE));
            case "freeStart" -> freeStart(block.block("freeStart", Shape.FREE_START));
            case "copy" -> copy(block.block("copy", Shape.MORE_COPY));
            case "fallback" -> fallback(block.block("fallback", Shape.MORE_FALLBACK));
            case "prepare" -> prepare(block.block("prepare", Shape.PREPARE));
            case "places" -> places(block);
            case "shorter" -> shorter(block.block("shorter", Shape.SHORTER));
            default -> separate(block);
        };
    }

    private @Nullable Selector selector(Block block, String key) {
        Tree tree = block.tree(key);
        return tree == null ? null : expressions.selector(tree, true);
    }

    private static Set<Change.In> in(Block block) {
        if (!block.has("in")) return EnumSet.of(Change.In.NEEDS);
        var places = EnumSet.noneOf(Change.In.class);
        places.addAll(block.values("in", PLACES::read));
        return places;
    }

    private @Nullable Change alternative(@Nullable Block block) {
        if (block == null) return null;
        Selector to = selector(block, "to");
        Spare spare = spare(block.block("spare", Shape.SPARE));
        return to == null || spare == null ? null : new Change.Alternative(in(block), to, spare);
    }

    private @Nullable Spare spare(@Nullable Block block) {
        if (block == null) return null;
        Kind kind = block.value("kind", KINDS::read);
        var tags = new HashSet<>(block.has("tags") ? block.values("tags", Ids::read) : List.<String>of());
        Selector at = selector(block, "at");
        Selector needs = selector(block, "needs");
        var repair = facts.span(block.tree("repair"));
        var restart = facts.span(block.tree("restart"));
        String name = block.text("name", "");
        if (kind != null && kind.standsOnSomething() && !block.has("at") && !block.has("needs"))
            problems.error(block.at(), "spare.onNothing", kind.word());
        return kind == null ? null : new Spare(kind, name, tags, at, needs, repair, restart);
    }

    private @Nullable Change tolerance(@Nullable Block block) {
        if (block == null) return null;
        Selector to = selector(block, "to");
        Span atLeast = block.value("atLeast", SpanReader::certain);
        return to == null || atLeast == null ? null : new Change.LongerTolerance(in(block), to, atLeast);
    }

    private @Nullable Change freeStart(@Nullable Block block) {
        Selector to = block == null ? null : selector(block, "to");
        return to == null ? null : new Change.FreeStart(to);
    }

    private @Nullable Change copy(@Nullable Block block) {
        if (block == null) return null;
        String id = block.value("id", Ids::read);
        Selector at = selector(block, "at");
        if (id == null || at == null) return null;
        var copy = new Data.Copy(
                id,
                null,
                Fact.missing(),
                facts.span(block.tree("every")),
                facts.span(block.tree("transfer")),
                block.has("keeps") ? facts.span(block.tree("keeps")) : Fact.stated(Span.ZERO),
                block.yes("online", true),
                block.yes("immutable", false),
                false);
        return new Change.MoreCopy(at, copy);
    }

    private @Nullable Change fallback(@Nullable Block block) {
        if (block == null) return null;
        String id = block.value("id", Ids::read);
        if (id == null) return null;
        var fallback = new Fallback(
                id,
                block.text("name", id),
                true,
                facts.span(block.tree("lead")),
                facts.part(block.tree("level")),
                Need.NONE,
                facts.span(block.tree("lasts")),
                Hours.ALWAYS,
                null);
        return new Change.MoreFallback(fallback, selector(block, "keeps"));
    }

    private @Nullable Change prepare(@Nullable Block block) {
        if (block == null) return null;
        return new Change.PrepareFallbacks(
                facts.span(block.tree("lead")), facts.part(block.tree("level")), facts.span(block.tree("lasts")));
    }

    private static @Nullable Change places(Block block) {
        Integer more = block.value("places", text -> Numbers.whole(text, 1, MOST_PLACES));
        return more == null ? null : new Change.MorePlaces(more);
    }

    private @Nullable Change shorter(@Nullable Block block) {
        if (block == null) return null;
        Change.In job = block.value("job", JOBS::read);
        Fact<Span> atMost = facts.span(block.tree("atMost"));
        return job == null ? null : new Change.ShorterJob(job, atMost);
    }

    /** "separate: false" would change nothing. */
    private @Nullable Change separate(Block block) {
        if (block.yes("separate", true)) return new Change.Separate();
        problems.error(block.valueAt("separate"), "claim.false", "separate");
        return null;
    }
}
