// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.plan.solver.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Turns a failed set into clauses: it is grown until everything more would mend it, and what was left out is then what
 * is missing, "at least one of these".
 */
final class Learning {
    /** So many candidates are tried in every combination: where more may harm, nothing less is a proof. */
    private static final int EVERYTHING = 6;

    private final Predicate<BitSet> holds;
    private final BitSet relevant;
    private final int prize;

    /** @param holds whether the goal holds with these candidates; others than the relevant ones play no part */
    Learning(Predicate<BitSet> holds, BitSet relevant, int prize) {
        this.holds = holds;
        this.relevant = relevant;
        this.prize = prize;
    }

    /** Where more never harms: clauses with no candidate in common, until what they name together mends the goal. */
    List<Lesson> monotone(BitSet taken) {
        return grown(taken, true);
    }

    /** The same where more may harm: only to guide the search. */
    List<Lesson> guiding(BitSet taken) {
        return grown(taken, false);
    }

    /**
     * Where more may harm and few candidates matter: a clause is sure when every smaller set fails too, tried one by one.
     * With more, the set itself is excluded and the clause only guides.
     */
    List<Lesson> anyhow(BitSet taken) {
        var lessons = new ArrayList<Lesson>();
        boolean sure = false;
        for (Lesson l : grown(taken, false)) {
            boolean all = relevant.cardinality() <= EVERYTHING && allBelowFail(l.clause());
            sure |= all;
            lessons.add(new Lesson(l.clause(), all, false));
        }
        if (!sure) lessons.add(exactly(taken));
        return lessons;
    }

    private boolean allBelowFail(Clause clause) {
        var rest = (BitSet) relevant.clone();
        for (int i : clause.take()) rest.clear(i);
        int[] options = rest.stream().toArray();
        for (int bits = 0; bits < 1 << options.length; bits++) {
            var some = new BitSet();
            for (int i = 0; i < options.length; i++) if ((bits & 1 << i) != 0) some.set(options[i]);
            if (holds.test(some)) return false;
        }
        return true;
    }

    /** What does the same as this set is excluded, and nothing else. */
    Lesson exactly(BitSet taken) {
        var in = (BitSet) taken.clone();
        in.and(relevant);
        var out = (BitSet) relevant.clone();
        out.andNot(taken);
        return new Lesson(new Clause(out.stream().toArray(), in.stream().toArray(), prize), true, true);
    }

    private List<Lesson> grown(BitSet taken, boolean sure) {
        var lessons = new ArrayList<Lesson>();
        var now = (BitSet) taken.clone();
        now.and(relevant);
        while (!holds.test(now)) {
            var most = (BitSet) now.clone();
            var rest = (BitSet) relevant.clone();
            rest.andNot(now);
            grow(most, rest.stream().boxed().toList());
            var missing = (BitSet) relevant.clone();
            missing.andNot(most);
            if (missing.isEmpty()) return lessons;
            lessons.add(new Lesson(new Clause(missing.stream().toArray(), new int[0], prize), sure, false));
            now.or(missing);
        }
        return lessons;
    }

    /** Adds what still leaves the goal failing, by halves. */
    private void grow(BitSet most, List<Integer> more) {
        if (more.isEmpty()) return;
        var tried = (BitSet) most.clone();
        more.forEach(tried::set);
        if (!holds.test(tried)) {
            most.or(tried);
        } else if (more.size() > 1) {
            grow(most, more.subList(0, more.size() / 2));
            grow(most, more.subList(more.size() / 2, more.size()));
        }
    }
}
