// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.Check;
import deich.assess.Order;
import deich.assess.Served;
import deich.assess.Verdict;
import deich.model.inventory.Administration;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.model.standard.Requirement;
import deich.model.standard.Standard;
import deich.model.standard.Test;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What should become met, and the whole law's word on it. */
final class Wishes {
    private final Order order;
    private final Executor executor;
    private final List<Wish> all = new ArrayList<>();
    private final List<Verdict> before = new ArrayList<>();
    private final Map<String, Scenario> variants = new LinkedHashMap<>();
    private int judged;

    Wishes(MeasureOrder ask, Executor executor) {
        this.order = lookingAtTheInventory(ask.order());
        this.executor = executor;
        for (Scenario s : order.scenarios()) for (Scenario v : s.variants(order.inventory())) variants.put(v.key(), v);
        var served = new Served(order.inventory());
        for (Verdict v : verdicts(order.inventory(), order.standard())) {
            if (v.outcome() != Verdict.Outcome.MISSED || !asked(ask, v)) continue;
            before.add(v);
            all.add(new Wish(v.requirement(), v.administration(), residents(served, v.administration())));
        }
    }

    private static boolean asked(MeasureOrder ask, Verdict v) {
        if (ask.administration() != null && !ask.administration().equals(v.administration())) return false;
        return ask.only().isEmpty()
                ? v.obligation() == Requirement.Obligation.MUSS
                : ask.only().contains(v.requirement());
    }

    /** A proof is no matter of measures. */
    private static Order lookingAtTheInventory(Order order) {
        return order.planned(order.inventory(), some(order.standard(), r -> !(r.test() instanceof Test.Attested)));
    }

    private static Standard some(Standard standard, Predicate<Requirement> wanted) {
        return standard.withRequirements(
                standard.requirements().stream().filter(wanted).toList());
    }

    private long residents(Served served, String administration) {
        Administration a = order.inventory().administrations().get(administration);
        return a == null ? 1 : Math.max(1, served.within(a.covers()).total());
    }

    Order order() {
        return order;
    }

    List<Wish> all() {
        return all;
    }

    List<Scenario> variants() {
        return List.copyOf(variants.values());
    }

    int judged() {
        return judged;
    }

    /** What fails today, wish by wish; nothing where what fails is no matter of runs or structure. */
    List<@Nullable List<Goal>> goals() {
        var goals = new ArrayList<@Nullable List<Goal>>();
        for (int i = 0; i < all.size(); i++) goals.add(goals(i, before.get(i)));
        return goals;
    }

    /** Null when something stands in the way that no run and no look at the structure can show. */
    private @Nullable List<Goal> goals(int prize, Verdict verdict) {
        Requirement r = requirement(verdict.requirement());
        var goals = new LinkedHashMap<String, Goal>();
        for (Verdict.Witness w : verdict.witnesses()) {
            if (w.outcome() == Verdict.Outcome.MET) continue;
            Goal goal = goal(prize, r, w);
            if (goal == null) return null;
            goals.put(goal.key(), goal);
        }
        return List.copyOf(goals.values());
    }

    private @Nullable Goal goal(int prize, Requirement r, Verdict.Witness witness) {
        boolean run = r.test() instanceof Test.Simulated;
        return switch (witness) {
            case Verdict.InRun w -> inRun(prize, r, w.service(), w.scenario());
            case Verdict.DeadlineInRun w -> inRun(prize, r, w.service(), w.scenario());
            case Verdict.InStructure w -> run ? null : new Goal(prize, r, w.component(), null);
            default -> null;
        };
    }

    private @Nullable Goal inRun(int prize, Requirement r, String service, String variant) {
        Scenario found = variants.get(variant);
        return found == null ? null : new Goal(prize, r, service, found);
    }

    private Requirement requirement(String id) {
        return order.standard().requirements().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The wishes, by number, that the law says are met in this inventory; those that fail, with what fails. */
    Outcome judge(Inventory changed, Set<Integer> asked) {
        var wanted = new HashSet<String>();
        for (int i : asked) wanted.add(all.get(i).requirement());
        Map<String, Verdict> found = new LinkedHashMap<>();
        Standard some = some(order.standard(), r -> wanted.contains(r.id()));
        for (Verdict v : verdicts(changed, some)) found.put(v.requirement() + " " + v.administration(), v);
        var met = new HashSet<Integer>();
        var failing = new LinkedHashMap<Integer, Verdict>();
        for (int i : asked) {
            Verdict v = Objects.requireNonNull(
                    found.get(all.get(i).requirement() + " " + all.get(i).administration()));
            if (v.outcome() == Verdict.Outcome.MET || v.outcome() == Verdict.Outcome.NOT_APPLICABLE) met.add(i);
            else failing.put(i, v);
        }
        return new Outcome(met, failing);
    }

    record Outcome(Set<Integer> met, Map<Integer, Verdict> failing) {}

    /** Whether something fails that no run and no look at the structure can show. */
    boolean beyondGoals(int wish, Verdict verdict) {
        return goals(wish, verdict) == null;
    }

    /** Goals that fail in such a verdict; none where nothing of the kind is among them. */
    List<Goal> failing(int wish, Verdict verdict) {
        List<Goal> goals = goals(wish, verdict);
        return goals == null ? List.of() : goals;
    }

    private List<Verdict> verdicts(Inventory inventory, Standard standard) {
        judged++;
        return Check.atCorners(order.planned(inventory, standard), executor);
    }
}
