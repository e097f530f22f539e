// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Comparison.Loan;
import deich.engine.Run;
import deich.engine.Story;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What the one side could lend the other. */
record Lending(Points lender, Points borrower) {

    List<Loan> loans() {
        var loans = new ArrayList<Loan>();
        for (Component c : lender.owned()) {
            Loan loan = loan(c);
            if (loan != null) loans.add(loan);
        }
        return loans;
    }

    private @Nullable Loan loan(Component c) {
        var services = new TreeSet<String>();
        if (c.crew() != null) services.addAll(helped(c, this::waitsForCrew));
        if (c.capacity() != null) services.addAll(helped(c, this::drawsInVain));
        if (c.fallbacks().stream().anyMatch(Fallback::prepared)) services.addAll(helped(c, this::unprepared));
        return services.isEmpty() ? null : new Loan(owner(c), c.id(), List.copyOf(services), caution(c, services));
    }

    private static String owner(Component c) {
        return Objects.requireNonNull(c.administration());
    }

    /** What somebody can do for others; without such a mark nobody is taken for the like of anybody. */
    private static final String ABILITY = "kann-";

    private record Failure(ServiceResult service, Run run) {}

    /** Services of the borrower that are down in a plan in which the lender's component is free to help. */
    private TreeSet<String> helped(Component c, BiPredicate<Component, Failure> like) {
        var found = new TreeSet<String>();
        for (ScenarioResult s : borrower.side().assessment().scenarios()) {
            if (!free(c, s.plan())) continue;
            s.services().stream()
                    .filter(r -> borrower.side().administrations().contains(r.administration()))
                    .filter(r -> r.downtime().plan() > 0 && like.test(c, new Failure(r, s.plan())))
                    .forEach(r -> found.add(r.service()));
        }
        return found;
    }

    private static boolean free(Component c, Run run) {
        return run.outagesOf(c.id()).isEmpty() && run.jobs().stream().noneMatch(j -> c.id().equals(j.crew()));
    }

    private boolean waitsForCrew(Component crew, Failure failure) {
        Story story = failure.service.story();
        return story != null
                && story.recovery().stream()
                        .anyMatch(s -> s.kind() == Story.StepKind.WAIT_FOR_CREW && alike(crew, s.detail()));
    }

    private boolean drawsInVain(Component pool, Failure failure) {
        return service(failure).fallbacks().stream()
                .map(Fallback::draws)
                .anyMatch(d -> d != null && alike(pool, d.from()));
    }

    /** Another one that can do the same. */
    private boolean alike(Component offered, String missed) {
        Component other = borrower.inventory().components().get(missed);
        return other != null
                && !missed.equals(offered.id())
                && offered.tags().stream()
                        .anyMatch(t -> t.startsWith(ABILITY) && other.tags().contains(t));
    }

    private boolean unprepared(Component prepared, Failure failure) {
        Component other = service(failure);
        String leika = prepared.labels().getOrDefault("leika", "");
        return !leika.isEmpty()
                && leika.equals(other.labels().get("leika"))
                && other.fallbacks().stream().noneMatch(Fallback::prepared);
    }

    private Component service(Failure failure) {
        return borrower.inventory().component(failure.service.service());
    }

    /** What stops the borrower's services and is needed by the help as well. */
    private List<String> caution(Component c, TreeSet<String> services) {
        var needed = new TreeSet<>(lender.world().uses(c.id()));
        needed.add(c.id());
        var common = new TreeSet<String>();
        for (String s : services) common.addAll(borrower.alone().getOrDefault(s, new TreeSet<>()));
        common.retainAll(needed);
        return List.copyOf(common);
    }
}
