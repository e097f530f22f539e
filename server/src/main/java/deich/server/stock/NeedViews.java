// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import deich.report.words.Words;
import deich.server.frame.Said;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Needs in words, nested as they are. */
record NeedViews(Said said, Spans spans, Inventory inventory) {

    /** The parts of a component's need one by one. */
    List<NeedView> of(Need need) {
        List<Need> parts = need instanceof Need.All(List<Need> of) ? of : List.of(need);
        return parts.stream().map(this::one).toList();
    }

    private NeedView one(Need need) {
        return switch (need) {
            case Need.Leaf leaf -> leaf(leaf);
            case Need.All(List<Need> of) -> group("all", said.t("need.all"), of);
            case Need.Any(List<Need> of) -> group("any", said.t("need.any"), of);
            case Need.AtLeast(int k, List<Need> of) -> group("atLeast", said.t("need.atLeast", k, of.size()), of);
        };
    }

    private NeedView group(String kind, String text, List<Need> of) {
        return new NeedView(
                kind, text, "", "", List.of(), of.stream().map(this::one).toList());
    }

    private NeedView leaf(Need.Leaf leaf) {
        Component target = inventory.components().get(leaf.target());
        return new NeedView(
                "leaf",
                target == null ? leaf.target() : target.name(),
                target == null ? "" : leaf.target(),
                target == null ? "" : said.words().of(target.kind()),
                remarks(leaf),
                List.of());
    }

    private List<String> remarks(Need.Leaf leaf) {
        var all = new ArrayList<String>();
        all.add(tolerance(leaf.tolerance()));
        if (leaf.start() != Need.Start.TOLERANT) all.add(said.t("need.start." + Words.key(leaf.start())));
        if (leaf.role() != Need.Role.PLAIN) all.add(said.t("need.role." + Words.key(leaf.role())));
        if (leaf.atLevel() < Need.NORMAL)
            all.add(said.t("need.level", said.words().percent(leaf.atLevel())));
        String doubt = doubt(leaf.present());
        if (doubt != null) all.add(doubt);
        return all;
    }

    private String tolerance(Fact<Span> tolerance) {
        if (tolerance.equals(Need.Leaf.NO_TOLERANCE)) return said.t("need.bare");
        return switch (tolerance) {
            case Fact.Stated<Span>(Span span, var _) -> said.t("need.tolerance", words(span));
            case Fact.Assumed<Span>(Span _, Span low, Span high, var _) ->
                said.t("need.tolerance.assumed", words(low), words(high));
            case Fact.Missing<Span> _ -> said.t("need.tolerance.missing");
        };
    }

    private String words(Span span) {
        return spans.span(said, inventory, span);
    }

    private @Nullable String doubt(Fact<Boolean> present) {
        return switch (present) {
            case Fact.Stated<Boolean>(Boolean there, var _) -> there ? null : said.t("need.absent");
            case Fact.Assumed<Boolean> _ -> said.t("need.assumed");
            case Fact.Missing<Boolean> _ -> said.t("need.unknown");
        };
    }
}
