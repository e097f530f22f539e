// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Verdict.Outcome;
import deich.model.inventory.Administration;
import deich.model.inventory.Evidence;
import deich.model.standard.Requirement;
import deich.model.standard.Test;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Judges by proofs. What nobody has proven, or not lately, may still be so: it is unknown, never missed. */
final class InProofs {
    private static final Comparator<Evidence> OLDEST_FIRST =
            Comparator.comparing(Evidence::on).thenComparing(Evidence::document).thenComparing(Evidence::by);

    private InProofs() {}

    static List<Seen> see(Order order, Requirement requirement, Test.Attested test, Administration administration) {
        LocalDate since = order.asOf().minus(test.notOlderThan());
        List<Evidence> given = order.inventory().evidence().stream()
                .filter(e -> e.requirement().equals(requirement.id()))
                .filter(e -> e.administration().equals(administration.id()))
                .filter(e -> !e.on().isAfter(order.asOf()))
                .sorted(OLDEST_FIRST)
                .toList();
        List<Evidence> counting =
                given.stream().filter(e -> counts(e, test, since)).toList();
        Outcome outcome = counting.isEmpty() ? Outcome.UNKNOWN : Outcome.MET;
        List<Evidence> named = counting.isEmpty() ? given : counting;
        return List.of(Seen.plain(new Verdict.Proof(outcome, named.isEmpty() ? null : named.getLast(), since)));
    }

    private static boolean counts(Evidence evidence, Test.Attested test, LocalDate since) {
        return !evidence.on().isBefore(since)
                && (test.by().isEmpty() || test.by().contains(evidence.by()));
    }
}
