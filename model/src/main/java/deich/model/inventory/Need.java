// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** What a component requires (Abhängigkeit): a leaf, or all, any, at least k of other needs. */
public sealed interface Need {

    Need NONE = new All(List.of());

    /**
     * Every leaf of this need, from left to right. (Not a default method: with one, initialising a record would initialise
     * this interface, whose constant initialises a record: two threads could wait for each other.)
     */
    List<Leaf> leaves();

    /** Level that means full service. */
    double NORMAL = 1.0;

    /** When a leaf counts (law 1). */
    enum Start {
        /** For running; for starting too, where a tolerated loss still counts as met. */
        TOLERANT,
        /** As TOLERANT, but for starting the target must really be usable ({@code start: required}). */
        REQUIRED,
        /** For starting alone; a running component does not miss it ({@code start: only}). */
        ONLY
    }

    /** In what way a product depends on its vendor (law 9). */
    enum Role {
        PLAIN,
        OPERATION,
        KEY,
        LICENCE,
        UPDATE,
        SUPPORT
    }

    /**
     * A need for one other component.
     *
     * @param target id of the component needed
     * @param tolerance how long its loss does not hurt (Überbrückungszeit)
     * @param atLevel level at which a service that is needed must run, above 0 to {@link #NORMAL}
     * @param present whether the need exists at all; assumed needs may turn out not to
     */
    record Leaf(String target, Fact<Span> tolerance, Start start, Role role, double atLevel, Fact<Boolean> present)
            implements Need {
        public static final Fact<Span> NO_TOLERANCE = Fact.stated(Span.ZERO);
        public static final Fact<Boolean> PRESENT = Fact.stated(true);

        public Leaf {
            if (!(atLevel > 0 && atLevel <= NORMAL))
                throw new IllegalArgumentException("need of " + target + " at level " + atLevel);
        }

        /** The same need, whose loss does not hurt for so long. */
        public Leaf withTolerance(Fact<Span> other) {
            return new Leaf(target, other, start, role, atLevel, present);
        }

        @Override
        public List<Leaf> leaves() {
            return List.of(this);
        }
    }

    record All(List<Need> of) implements Need {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public List<Leaf> leaves() {
            return leavesOf(of);
        }
    }

    record Any(List<Need> of) implements Need {
        public Any {
            of = List.copyOf(of);
            if (of.isEmpty()) throw new IllegalArgumentException("any of nothing is never met");
        }

        @Override
        public List<Leaf> leaves() {
            return leavesOf(of);
        }
    }

    record AtLeast(int k, List<Need> of) implements Need {
        public AtLeast {
            of = List.copyOf(of);
            if (k < 1 || k > of.size()) throw new IllegalArgumentException("at least " + k + " of " + of.size());
        }

        @Override
        public List<Leaf> leaves() {
            return leavesOf(of);
        }
    }

    static Leaf on(String target) {
        return new Leaf(target, Leaf.NO_TOLERANCE, Start.TOLERANT, Role.PLAIN, NORMAL, Leaf.PRESENT);
    }

    static Leaf on(String target, Span tolerance) {
        return new Leaf(target, Fact.stated(tolerance), Start.TOLERANT, Role.PLAIN, NORMAL, Leaf.PRESENT);
    }

    /** That there is this need, somebody says: not assumed, and it can be asked where it is known from. */
    static Leaf on(String target, Source source) {
        return new Leaf(target, Leaf.NO_TOLERANCE, Start.TOLERANT, Role.PLAIN, NORMAL, new Fact.Stated<>(true, source));
    }

    static Need all(Need... of) {
        return of.length == 1 ? of[0] : new All(List.of(of));
    }

    static Need any(Need... of) {
        return new Any(List.of(of));
    }

    static Need atLeast(int k, Need... of) {
        return new AtLeast(k, List.of(of));
    }

    /** Whether it is met when of the components these are usable, whatever else is said about its leaves. */
    static boolean met(Need need, Predicate<String> usable) {
        return switch (need) {
            case Leaf leaf -> usable.test(leaf.target());
            case All all -> all.of().stream().allMatch(one -> met(one, usable));
            case Any any -> any.of().stream().anyMatch(one -> met(one, usable));
            case AtLeast some ->
                some.of().stream().filter(one -> met(one, usable)).count() >= some.k();
        };
    }

    /** Every leaf of the needs, from left to right. */
    private static List<Leaf> leavesOf(List<Need> of) {
        List<Leaf> leaves = new ArrayList<>(of.size());
        for (Need need : of) {
            if (need instanceof Leaf leaf) leaves.add(leaf);
            else leaves.addAll(need.leaves());
        }
        return Collections.unmodifiableList(leaves);
    }
}
