// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import org.jspecify.annotations.Nullable;

/** The large arrays of a run, used again by the next; those that no run has needed so far are not there. */
final class Ground {
    private final int size;
    private @Nullable State state;
    private @Nullable Downs downs;
    private @Nullable Berth berth;
    final Agenda agenda = new Agenda();

    Ground(int size) {
        this.size = size;
    }

    /** For a run moment by moment. */
    State state() {
        if (state == null) state = new State(size);
        return state;
    }

    /** For a run component by component. */
    Downs downs() {
        if (downs == null) downs = new Downs(size);
        return downs;
    }

    /** For a batch of futures. */
    Berth berth() {
        if (berth == null) berth = new Berth(size);
        return berth;
    }

    /** Puts everything back to how it is before a run. */
    void restore() {
        if (state != null) state.restore();
        if (downs != null) downs.clear();
        agenda.clear();
    }
}
