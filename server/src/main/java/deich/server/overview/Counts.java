// SPDX-License-Identifier: EUPL-1.2
package deich.server.overview;

import deich.assess.Verdict.Outcome;
import deich.model.inventory.Administration;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement.Obligation;
import deich.server.desk.Visit;
import deich.server.frame.Said;
import deich.server.work.Results.Line;
import deich.server.work.Results.Result;
import deich.store.people.OrganisationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How many verdicts came out how: of one's own by how strongly they bind, and for a Land in sums by administration. */
public final class Counts {
    private Counts() {}

    /** @param numbers by outcome, in the order of {@link Outcome} */
    public record Row(String name, List<Long> numbers) {}

    static List<Row> byObligation(Said said, Result result, Set<String> told) {
        return Arrays.stream(Obligation.values())
                .map(obligation -> row(
                        said.words().of(obligation),
                        result,
                        line -> line.obligation() == obligation && told.contains(line.administration())))
                .filter(row -> row.numbers().stream().anyMatch(n -> n > 0))
                .toList();
    }

    /** Of the administrations of a Land that have not been opened to it: sums, without what is behind them. */
    static List<Row> byAdministration(Visit visit, Inventory whole, Result result, Set<String> told) {
        if (visit.organisation().kind() != OrganisationKind.LAND) return List.of();
        return whole.administrations().values().stream()
                .filter(one -> inLand(visit, one) && !told.contains(one.id()))
                .map(one ->
                        row(one.name(), result, line -> line.administration().equals(one.id())))
                .filter(row -> row.numbers().stream().anyMatch(n -> n > 0))
                .toList();
    }

    private static boolean inLand(Visit visit, Administration one) {
        return one.land() != null && one.land().equals(visit.organisation().land());
    }

    private static Row row(String name, Result result, Predicate<Line> counts) {
        List<Long> numbers = Arrays.stream(Outcome.values())
                .map(outcome -> result.verdicts().stream()
                        .filter(line -> line.outcome() == outcome && counts.test(line))
                        .count())
                .toList();
        return new Row(name, numbers);
    }
}
