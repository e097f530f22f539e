// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Verdict.Outcome;
import deich.assess.look.Asking;
import deich.model.inventory.Administration;
import deich.model.inventory.Decision;
import deich.model.standard.Requirement;
import deich.model.standard.Test;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every requirement for everybody it binds. */
record Judging(Bench bench, Subjects subjects, Asking asking, InRuns inRuns, Assured assured) {

    /** How one requirement is judged for one administration. */
    @FunctionalInterface
    private interface Judge {
        Judged judge(Requirement requirement, Administration administration, @Nullable Decision decision);
    }

    List<Judged> all() {
        return each(bench.order(), this::judge);
    }

    /** Where nothing can be run or looked at, proofs can be read still. */
    static List<Judged> inError(Order order) {
        return each(order, (r, a, decision) -> {
            List<Seen> seen = r.test() instanceof Test.Attested test
                    ? InProofs.see(order, r, test, a)
                    : List.of(Seen.plain(new Verdict.InventoryInError(Outcome.UNKNOWN)));
            return Judged.of(r, a, seen, List.of(), decision);
        });
    }

    private static List<Judged> each(Order order, Judge judge) {
        var all = new ArrayList<Judged>();
        for (Requirement r : order.standard().requirements())
            for (Administration a : Subjects.addressees(order, r)) {
                Optional<Decision> waived = decision(order, r, a, Decision.NotApplicable.class);
                all.add(
                        waived.isPresent()
                                ? Judged.notApplicable(r, a, waived.get())
                                : judge.judge(r, a, accepted(order, r, a)));
            }
        return all;
    }

    private static @Nullable Decision accepted(Order order, Requirement r, Administration a) {
        return decision(order, r, a, Decision.RiskAccepted.class).orElse(null);
    }

    /** If there are several, the one that runs longest. */
    private static <D extends Decision> Optional<Decision> decision(
            Order order, Requirement r, Administration a, Class<D> kind) {
        return order.inventory().decisions().stream()
                .filter(kind::isInstance)
                .filter(d ->
                        d.requirement().equals(r.id()) && d.administration().equals(a.id()))
                .max(Comparator.comparing(Judging::until).thenComparing(Decision::toString));
    }

    private static LocalDate until(Decision decision) {
        return decision instanceof Decision.RiskAccepted risk ? risk.until() : LocalDate.MAX;
    }

    private Judged judge(Requirement r, Administration a, @Nullable Decision decision) {
        List<Seen> seen = switch (r.test()) {
            case Test.Simulated t -> inRuns.see(t, subjects.of(r, a));
            case Test.Structural t -> InStructure.see(asking, inRuns.footing(), t, subjects.of(r, a));
            case Test.Attested t -> InProofs.see(bench.order(), r, t, a);
        };
        return Judged.of(r, a, seen, restsOn(r, a), decision);
    }

    private List<String> restsOn(Requirement r, Administration a) {
        return subjects.of(r, a).stream()
                .flatMap(
                        s -> assured.among(bench.worlds().given(), s.component().id()).stream())
                .sorted()
                .distinct()
                .toList();
    }
}
