// SPDX-License-Identifier: EUPL-1.2
package deich.formats.lists;

import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sorts of lists, the columns that tell each, and all its columns. */
enum ListKind {
    COMPONENTS(List.of("id", "kind"), ComponentList.COLUMNS, ComponentList::tree),
    NEEDS(List.of("component", "on"), NeedList.COLUMNS, NeedList::tree);

    private final List<String> telling;
    private final List<String> columns;
    private final Function<Rows, Tree> reading;

    ListKind(List<String> telling, List<String> columns, Function<Rows, Tree> reading) {
        this.telling = telling;
        this.columns = columns;
        this.reading = reading;
    }

    static Optional<ListKind> of(Heading heading, Problems problems) {
        for (ListKind kind : values()) {
            if (!kind.telling.stream().allMatch(heading::has)) continue;
            heading.check(kind.columns, problems);
            return Optional.of(kind);
        }
        problems.error(
                new deich.formats.problem.Position(heading.file(), heading.row().line(), 0), "lists.unknown-list");
        return Optional.empty();
    }

    Tree tree(Rows rows) {
        return reading.apply(rows);
    }
}
