// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.formats.value.Words;
import deich.model.inventory.Need;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Needs as text. */
final class Needs {

    private final Facts facts;

    Needs(Facts facts) {
        this.facts = facts;
    }

    /** One line for each need; a need that is known not to exist has none. */
    List<String> items(Need need) {
        List<Need> needs = need instanceof Need.All all ? all.of() : List.of(need);
        return each(needs);
    }

    /** Null when there are none. */
    @Nullable
    String list(Need need) {
        List<String> items = items(need);
        return items.isEmpty() ? null : Flow.list(items);
    }

    private List<String> each(List<Need> needs) {
        return needs.stream().map(this::one).filter(Objects::nonNull).toList();
    }

    private @Nullable String one(Need need) {
        return switch (need) {
            case Need.Leaf leaf -> leaf(leaf);
            case Need.All all ->
                new Flow().with("all", Flow.list(each(all.of()))).toString();
            case Need.Any any ->
                new Flow().with("any", Flow.list(each(any.of()))).toString();
            case Need.AtLeast some ->
                new Flow()
                        .with("atLeast", String.valueOf(some.k()))
                        .with("of", Flow.list(each(some.of())))
                        .toString();
        };
    }

    private @Nullable String leaf(Need.Leaf leaf) {
        var flow = new Flow().text("on", leaf.target());
        if (!leaf.tolerance().equals(Need.Leaf.NO_TOLERANCE)) {
            String tolerance = facts.span(leaf.tolerance());
            flow.with("tolerance", tolerance == null ? "unknown" : tolerance);
        }
        if (leaf.start() != Need.Start.TOLERANT) flow.with("start", Words.word(leaf.start()));
        if (leaf.role() != Need.Role.PLAIN) flow.with("role", Words.word(leaf.role()));
        if (leaf.atLevel() < Need.NORMAL) flow.with("atLevel", Facts.decimal(leaf.atLevel()));
        Flow whole = facts.presence(leaf.present(), flow);
        if (whole == null) return null;
        return whole.fields().size() == 1 ? Flow.text(leaf.target()) : whole.toString();
    }
}
