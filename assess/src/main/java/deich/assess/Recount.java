// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Verdict.Outcome;
import deich.assess.work.Crowd;
import deich.assess.work.Ticker;
import deich.engine.Progress;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import deich.model.standard.Requirement;
import deich.model.standard.Requirement.Obligation;
import deich.model.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * Would the verdicts stand if the inventory listed too little? Judges what was met or missed again, with more needs than
 * listed, in as many rounds as asked (docs/decisions/0012).
 */
public final class Recount {
    /** A documented recount found 709 systems where the inventory had 647 (Daejeon, 2025). */
    public static final double SHARE = 0.1;

    /** Judgements with a single hidden need; an end for any inventory. */
    private static final int SINGLES = 200;

    private final Assessment found;
    private final Executor executor;
    private final HiddenNeeds hidden;
    /** Requirements of which any verdict is judged again, in their order. */
    private final List<Requirement> again;

    private final Map<Pair, Outcome> before = new LinkedHashMap<>();
    private final Map<Pair, Fall> fallen = new TreeMap<>();
    private int singles = SINGLES;

    private record Pair(int requirement, String administration) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return requirement != other.requirement
                    ? Integer.compare(requirement, other.requirement)
                    : administration.compareTo(other.administration);
        }
    }

    /** How a verdict turned for the first time, and how often in all. */
    private static final class Fall {
        private final Outcome became;
        private final List<HiddenNeed> by;
        private final boolean alone;
        private int rounds = 1;

        Fall(Outcome became, List<HiddenNeed> by, boolean alone) {
            this.became = became;
            this.by = by;
            this.alone = alone;
        }
    }

    private Recount(Assessment found, Executor executor) {
        this.found = found;
        this.executor = executor;
        this.hidden = new HiddenNeeds(found.order().inventory());
        for (Verdict v : found.verdicts()) {
            int number = number(v.requirement());
            if (v.outcome() != Outcome.MET && v.outcome() != Outcome.MISSED) continue;
            if (Rejudging.looksAtTheInventory(requirements().get(number).test()))
                before.put(new Pair(number, v.administration()), v.outcome());
        }
        Set<Requirement> asked = before.keySet().stream()
                .map(p -> requirements().get(p.requirement))
                .collect(Collectors.toSet());
        again = requirements().stream().filter(asked::contains).toList();
    }

    /**
     * @param rounds 1 or more
     * @param share of needs assumed to be hidden, 0 to 1
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static Robustness run(Assessment found, int rounds, double share, Executor executor, Progress progress) {
        var ticker = new Ticker(progress);
        var recount = new Recount(found, executor);
        var counts = new ArrayList<Integer>();
        ticker.phase(999, rounds);
        for (int round = 0; round < rounds; round++) {
            Map<HiddenNeed, Need.Leaf> needs =
                    recount.hidden.round(found.order().settings().seed(), round, share);
            counts.add(needs.size());
            if (!needs.isEmpty()) recount.round(needs, ticker.item(round));
        }
        ticker.finish();
        return recount.sum(share, counts);
    }

    private void round(Map<HiddenNeed, Need.Leaf> needs, Progress progress) {
        Inventory more = HiddenNeeds.with(found.order().inventory(), needs);
        var judged = new Rejudging(crowd(progress), found.order(), more, again).all();
        var suspects = new Suspects(more, needs.keySet());
        for (Verdict v : judged) {
            Pair pair = new Pair(number(v.requirement()), v.administration());
            Outcome was = before.get(pair);
            if (was == null || was == v.outcome() || onlyFuturesMissed(pair, was)) continue;
            Fall known = fallen.get(pair);
            if (known != null) known.rounds++;
            else fallen.put(pair, fall(pair, v, suspects.of(v), needs, atEnd(progress)));
        }
    }

    /** The futures that missed it are not drawn again; more needs would not have helped them. */
    private boolean onlyFuturesMissed(Pair pair, Outcome was) {
        return was == Outcome.MISSED
                && Rejudging.asksForFutures(requirements().get(pair.requirement).test());
    }

    private Crowd crowd(Progress progress) {
        return new Crowd(executor, new Ticker(progress));
    }

    /** The round is as good as over; what is still to be done may be stopped all the same. */
    private static Progress atEnd(Progress round) {
        return (done, total) -> round.reached(99, 100);
    }

    private Fall fall(
            Pair pair, Verdict now, List<HiddenNeed> suspects, Map<HiddenNeed, Need.Leaf> needs, Progress progress) {
        for (HiddenNeed one : suspects) {
            if (singles-- <= 0) break;
            if (turns(pair, Map.of(one, Objects.requireNonNull(needs.get(one))), progress))
                return new Fall(now.outcome(), List.of(one), true);
        }
        return new Fall(now.outcome(), suspects, false);
    }

    private boolean turns(Pair pair, Map<HiddenNeed, Need.Leaf> needs, Progress progress) {
        Inventory more = HiddenNeeds.with(found.order().inventory(), needs);
        List<Requirement> only = List.of(requirements().get(pair.requirement));
        return new Rejudging(crowd(progress), found.order(), more, only)
                .all().stream()
                        .filter(v -> v.administration().equals(pair.administration))
                        .anyMatch(v -> v.outcome() != before.get(pair));
    }

    private Robustness sum(double share, List<Integer> counts) {
        var turned = new ArrayList<Robustness.Turned>();
        fallen.forEach((pair, fall) -> turned.add(new Robustness.Turned(
                requirements().get(pair.requirement).id(),
                pair.administration,
                obligation(pair),
                Objects.requireNonNull(before.get(pair)),
                fall.rounds,
                fall.became,
                fall.by,
                fall.alone)));
        List<Pair> muss = before.keySet().stream()
                .filter(p -> before.get(p) == Outcome.MET && obligation(p) == Obligation.MUSS)
                .toList();
        int mussFallen = (int) muss.stream().filter(fallen::containsKey).count();
        return new Robustness(
                share,
                hidden.listed(),
                counts,
                before.size(),
                before.size() - fallen.size(),
                muss.size(),
                muss.size() - mussFallen,
                turned);
    }

    private Obligation obligation(Pair pair) {
        var type = Objects.requireNonNull(
                        found.order().inventory().administrations().get(pair.administration))
                .type();
        return Objects.requireNonNull(
                requirements().get(pair.requirement).obligations().get(type));
    }

    private List<Requirement> requirements() {
        Standard standard = found.order().standard();
        return standard.requirements();
    }

    private int number(String id) {
        List<Requirement> all = requirements();
        for (int i = 0; i < all.size(); i++) if (all.get(i).id().equals(id)) return i;
        throw new IllegalArgumentException("no requirement " + id);
    }
}
