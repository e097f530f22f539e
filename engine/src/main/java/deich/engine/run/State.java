// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Ints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How every component is. Only those ever touched in a run differ from "usable, nothing wrong", and only they are put
 * back after it: a run costs what it affects, not what the plant holds.
 */
final class State {
    /** Not in the set of usable components. */
    static final byte DOWN = 1;
    /** A hit is active, or a repair unfinished. */
    static final byte HELD = 2;
    /** A restart or rebuild is to be done. */
    static final byte OWES = 4;
    /** Came up in this moment. */
    static final byte ROSE = 8;
    /** Went down in this moment, having been usable just before. */
    static final byte FELL = 16;
    /** Its jobs are to be looked at in this moment. */
    static final byte LOOK = 32;
    /** Differs from the beginning. */
    static final byte TOUCHED = 64;

    /** Came back in this run before. */
    static final byte BACK = -128;

    final byte[] marks;
    final long[] since;
    /** Number of the present outage in the log. */
    final int[] outage;
    /** Where the search for an unmet leaf of a component begins: a hint, which changes no result. */
    final int[] hint;

    private final @Nullable Trouble[] troubles;
    private final List<Trouble> spare = new ArrayList<>();
    private final Ints touched = new Ints();

    State(int size) {
        marks = new byte[size];
        since = new long[size];
        outage = new int[size];
        hint = new int[size];
        troubles = new Trouble[size];
    }

    boolean down(int c) {
        return (marks[c] & DOWN) != 0;
    }

    boolean is(int c, byte mark) {
        return (marks[c] & mark) != 0;
    }

    void set(int c, byte mark) {
        if ((marks[c] & TOUCHED) == 0) touched.add(c);
        marks[c] |= (byte) (mark | TOUCHED);
    }

    void clear(int c, byte mark) {
        marks[c] &= (byte) ~mark;
    }

    @Nullable
    Trouble trouble(int c) {
        return troubles[c];
    }

    /** What is wrong with the component, noted from now on. */
    Trouble troubleOf(int c) {
        Trouble trouble = troubles[c];
        if (trouble == null) {
            trouble = spare.isEmpty() ? new Trouble() : spare.removeLast();
            troubles[c] = trouble;
        }
        return trouble;
    }

    void healed(int c) {
        Trouble trouble = troubles[c];
        if (trouble == null) return;
        troubles[c] = null;
        trouble.reset();
        spare.add(trouble);
    }

    /** Everything that was touched in this run. */
    Ints touched() {
        return touched;
    }

    void restore() {
        for (int i = 0; i < touched.size(); i++) {
            marks[touched.get(i)] = 0;
            healed(touched.get(i));
        }
        touched.clear();
    }
}
