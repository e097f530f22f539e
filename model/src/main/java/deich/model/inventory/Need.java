// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import java.util.List;

/** What a component requires (Abhängigkeit): a leaf, or all, any, at least k of other needs. */
public sealed interface Need {

    Need NONE = new All(List.of());

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
    }

    record All(List<Need> of) implements Need {
        public All {
            of = List.copyOf(of);
        }
    }

    record Any(List<Need> of) implements Need {
        public Any {
            of = List.copyOf(of);
            if (of.isEmpty()) throw new IllegalArgumentException("any of nothing is never met");
        }
    }

    record AtLeast(int k, List<Need> of) implements Need {
        public AtLeast {
            of = List.copyOf(of);
            if (k < 1 || k > of.size()) throw new IllegalArgumentException("at least " + k + " of " + of.size());
        }
    }

    static Leaf on(String target) {
        return new Leaf(target, Leaf.NO_TOLERANCE, Start.TOLERANT, Role.PLAIN, NORMAL, Leaf.PRESENT);
    }

    static Leaf on(String target, Span tolerance) {
        return new Leaf(target, Fact.stated(tolerance), Start.TOLERANT, Role.PLAIN, NORMAL, Leaf.PRESENT);
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

    /** Every leaf of this need, from left to right. */
    default List<Leaf> leaves() {
        var found = new java.util.ArrayList<Leaf>();
        collect(found);
        return found;
    }

    private void collect(List<Leaf> into) {
        switch (this) {
            case Leaf leaf -> into.add(leaf);
            case All all -> all.of().forEach(n -> n.collect(into));
            case Any any -> any.of().forEach(n -> n.collect(into));
            case AtLeast some -> some.of().forEach(n -> n.collect(into));
        }
    }
}
