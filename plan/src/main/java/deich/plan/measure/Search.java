// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.Verdict;
import deich.assess.work.Crowd;
import deich.assess.work.Ticker;
import deich.plan.solver.Choice;
import deich.plan.solver.Clause;
import deich.plan.solver.Cover;
import deich.plan.solver.Solver;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The loop: the solver proposes the cheapest set that no lesson forbids, the law judges it, what fails becomes lessons. First
 * as if nobody had to wait for a crew or for help: there the law is monotone, its lessons hold for the law itself, and what
 * comes out costs no more than any set that passes. Then by the law as it is.
 */
final class Search {
    /** Ends for searches that do not come to one; far above what was ever needed. */
    private static final int ROUNDS = 200;

    private static final int WHOLE = 12;

    private final MeasureOrder ask;
    private final Stock stock;
    private final Wishes wishes;
    private final Bench bench;
    private final Solver solver;
    private final Crowd crowd;
    private final Pace pace;
    private final Set<Lesson> lessons = new LinkedHashSet<>();
    private final Map<String, Goal> goals = new LinkedHashMap<>();
    private final Set<Integer> hopeful = new TreeSet<>();
    private final List<Unmended> unmended = new ArrayList<>();
    private long[] costs;
    private int rounds;

    Search(MeasureOrder ask, Stock stock, Wishes wishes, Executor executor, Pace pace) {
        this.ask = ask;
        this.stock = stock;
        this.wishes = wishes;
        this.pace = pace;
        this.bench = new Bench(stock, wishes.order(), wishes.variants());
        this.solver = Solver.of(ask.solver());
        this.crowd = new Crowd(executor, new Ticker((_, _) -> true));
        this.costs =
                stock.candidates().stream().mapToLong(c -> c.cost(ask.years())).toArray();
    }

    /** What was found. @param met wishes that the law says are met; numbers */
    record Found(BitSet taken, Set<Integer> met, Proof proof, long bound) {}

    Bench bench() {
        return bench;
    }

    int rounds() {
        return rounds;
    }

    String solverName() {
        return solver.name();
    }

    List<Unmended> unmended() {
        return unmended;
    }

    List<Goal> goals() {
        return List.copyOf(goals.values());
    }

    Found run() {
        screen();
        pace.to(Pace.SCREENED);
        relax(ROUNDS);
        return settle();
    }

    /** The best set if it cost otherwise, goal by goal; the whole inventory is not judged again. */
    BitSet again(long[] otherCosts) {
        costs = otherCosts;
        int end = rounds + ROUNDS;
        relax(end);
        while (rounds < end) {
            BitSet taken = propose(false).taken();
            if (!lessons.addAll(perSubject(sought(taken), g -> taught(g, taken)))) return taken;
        }
        return propose(false).taken();
    }

    // ---- what can be mended at all

    void screen() {
        List<@Nullable List<Goal>> all = wishes.goals();
        var asked = new TreeSet<Integer>();
        for (int i = 0; i < all.size(); i++) asked.add(i);
        Wishes.Outcome most = wishes.judge(stock.with(stock.all()), asked);
        for (int i = 0; i < all.size(); i++) {
            List<Goal> of = all.get(i);
            Verdict v = most.failing().get(i);
            boolean open = v != null && wishes.beyondGoals(i, v);
            if (of != null && !open) add(of);
            else giveUp(i, most, List.of());
        }
        Map<Integer, List<Goal>> stuck = new LinkedHashMap<>();
        for (Goal g : failing(goals(), g -> bench.holdsWithRoom(g, stock.all())))
            stuck.computeIfAbsent(g.prize(), _ -> new ArrayList<>()).add(g);
        stuck.forEach((wish, of) -> giveUp(wish, most, of));
    }

    private void add(List<Goal> more) {
        for (Goal g : more) {
            bench.seat(g);
            goals.putIfAbsent(g.key(), g);
            hopeful.add(g.prize());
        }
    }

    private void giveUp(int wish, Wishes.Outcome most, List<Goal> stuck) {
        Verdict v = most.failing().get(wish);
        boolean open = v != null && v.outcome() == Verdict.Outcome.UNKNOWN;
        leave(wish, open ? Unmended.Why.OPEN_FACTS : Unmended.Why.NO_MEASURE, stuck);
    }

    private void leave(int wish, Unmended.Why why, List<Goal> stuck) {
        hopeful.remove(wish);
        goals.values().removeIf(g -> g.prize() == wish);
        unmended.add(new Unmended(
                wishes.all().get(wish),
                why,
                stuck.stream().map(Search::place).limit(5).toList()));
    }

    private static String place(Goal g) {
        return g.variant() == null
                ? g.subject()
                : g.subject() + " " + g.variant().key();
    }

    /** Those for which this is false, in their order; each subject's judges belong to one thread. */
    private List<Goal> failing(List<Goal> some, Predicate<Goal> holds) {
        return perSubject(some, g -> holds.test(g) ? List.<Goal>of() : List.of(g));
    }

    private <T> List<T> perSubject(List<Goal> some, Function<Goal, List<T>> work) {
        Map<String, List<Goal>> bySubject = new LinkedHashMap<>();
        for (Goal g : some)
            bySubject.computeIfAbsent(g.subject(), _ -> new ArrayList<>()).add(g);
        return crowd
                .map(
                        List.copyOf(bySubject.values()),
                        of -> of.stream().flatMap(g -> work.apply(g).stream()).toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    // ---- the two loops

    private void relax(int end) {
        while (rounds < end) {
            BitSet taken = propose(true).taken();
            List<Lesson> more = perSubject(
                    sought(taken), g -> bench.holdsWithRoom(g, taken) ? List.<Lesson>of() : bench.lessons(g, taken));
            List<Lesson> bounding =
                    more.stream().filter(l -> l.sure() && !l.exact()).toList();
            if (!lessons.addAll(bounding)) return;
        }
    }

    private Found settle() {
        Found best = null;
        int whole = 0;
        while (rounds < ROUNDS && whole < WHOLE) {
            Choice choice = propose(false);
            BitSet taken = choice.taken();
            List<Lesson> more = perSubject(sought(taken), g -> taught(g, taken));
            if (lessons.addAll(more)) continue;
            whole++;
            Set<Integer> asked = won(taken);
            Wishes.Outcome outcome = wishes.judge(stock.with(taken), asked);
            if (best == null || worth(outcome.met()) > worth(best.met()))
                best = new Found(taken, outcome.met(), Proof.BOUND, 0);
            if (outcome.failing().isEmpty()) break;
            outcome.failing().forEach((wish, verdict) -> learn(wish, verdict, taken));
        }
        return proven(best == null ? new Found(new BitSet(), Set.of(), Proof.BOUND, 0) : best);
    }

    /** Nothing when it holds; else why, and what would help. */
    private List<Lesson> taught(Goal goal, BitSet taken) {
        if (!bench.holdsWithRoom(goal, taken)) return bench.lessons(goal, taken);
        return bench.holds(goal, taken) ? List.of() : bench.guides(goal, taken);
    }

    /** The whole law says no where the goals said yes: other goals fail now, or just this set is excluded. */
    private void learn(int wish, Verdict verdict, BitSet taken) {
        List<Goal> fresh = wishes.failing(wish, verdict).stream()
                .filter(g -> !goals.containsKey(g.key()))
                .toList();
        add(fresh);
        if (!fresh.isEmpty()) {
            List<Goal> stuck = failing(fresh, g -> bench.holdsWithRoom(g, stock.all()));
            if (stuck.isEmpty()) return;
        }
        lessons.add(new Learning(_ -> false, stock.all(), wish).exactly(taken));
    }

    private List<Goal> sought(BitSet taken) {
        Set<Integer> won = won(taken);
        return goals.values().stream().filter(g -> won.contains(g.prize())).toList();
    }

    /** The wishes that these candidates are meant to mend: without a budget all there is hope for. */
    private Set<Integer> won(BitSet taken) {
        if (ask.budget() == null) return hopeful;
        BitSet won = cover(false).won(taken);
        var some = new TreeSet<Integer>();
        for (int i : hopeful) if (won.get(i)) some.add(i);
        return some;
    }

    private Choice propose(boolean sure) {
        rounds++;
        pace.round();
        Choice choice = solver.solve(cover(sure));
        return choice == null
                ? new Choice(stock.all(), Cover.cheapest(costs, List.of(), 0).cost(stock.all()), false, 0)
                : choice;
    }

    private Cover cover(boolean sure) {
        List<Clause> clauses = lessons.stream()
                .filter(l -> (!sure || l.sure()) && hopeful.contains(l.clause().prize()))
                .map(Lesson::clause)
                .distinct()
                .toList();
        long[] prizes = new long[wishes.all().size()];
        for (int i : hopeful) prizes[i] = wishes.all().get(i).residents();
        return ask.budget() == null
                ? Cover.cheapest(costs, clauses, prizes.length)
                : new Cover(costs, clauses, prizes, ask.budget());
    }

    // ---- how good it is

    private Found proven(Found found) {
        for (int wish : List.copyOf(won(found.taken())))
            if (!found.met().contains(wish)) leave(wish, Unmended.Why.NOT_REACHED, List.of());
        Choice least = propose(true);
        Cover cover = cover(true);
        boolean tight = ask.budget() == null
                ? cover.cost(found.taken()) <= least.bound()
                : cover.worth(bits(found.met())) >= least.bound();
        boolean generalised = lessons.stream().filter(Lesson::sure).noneMatch(Lesson::exact);
        Proof proof = !tight || !least.best() ? Proof.BOUND : generalised ? Proof.MONOTONE : Proof.EXCLUSION;
        return new Found(found.taken(), found.met(), proof, least.bound());
    }

    private long worth(Set<Integer> met) {
        return ask.budget() == null
                ? met.size()
                : met.stream().mapToLong(i -> wishes.all().get(i).residents()).sum();
    }

    private static BitSet bits(Set<Integer> numbers) {
        var bits = new BitSet();
        numbers.forEach(bits::set);
        return bits;
    }
}
