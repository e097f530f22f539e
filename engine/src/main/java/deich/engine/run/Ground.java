// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

/** The large arrays of a run, used again by the next. */
final class Ground {
    final State state;
    final Agenda agenda = new Agenda();

    Ground(int size) {
        state = new State(size);
    }

    /** Puts everything back to how it is before a run. */
    void restore() {
        state.restore();
        agenda.clear();
    }
}
