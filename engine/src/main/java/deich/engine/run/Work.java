// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.plant.JobPlan;

/** A job to be done in a run. */
final class Work {
    final int component;
    final JobPlan plan;
    /** When it can be worked on. */
    private final Duty duty;
    /** How long it takes, in seconds; {@link deich.engine.Run#NEVER} for ever. */
    long length;
    /** When its turn is to get a place of its crew. */
    Turns.Turn turn = Turns.LAST;
    /** Ready, but not begun. */
    boolean waiting;
    /** Since when it is, or was when it began. */
    long ready;

    boolean begun;
    long began;
    /** Making progress, whenever there is duty. */
    boolean running;
    /** Done for the repair, or at its end and waiting to be seen usable. */
    boolean done;

    private long progress;
    private long resumed;

    Work(int component, JobPlan plan, Duty duty, long length) {
        this.component = component;
        this.plan = plan;
        this.duty = duty;
        this.length = length;
    }

    boolean crewed() {
        return plan.crew() != JobPlan.NOBODY;
    }

    void begin(long now) {
        begun = true;
        began = now;
        waiting = false;
        progress = 0;
    }

    void resume(long now) {
        running = true;
        resumed = now;
    }

    void pause(long now) {
        running = false;
        progress += duty.within(resumed, now);
    }

    /** Loses all progress and is not begun. */
    void reset() {
        begun = false;
        waiting = false;
        running = false;
        done = false;
        progress = 0;
    }

    /** Loses all progress but goes on. */
    void anew(long now) {
        progress = 0;
        resumed = now;
        began = now;
    }

    /** When it will be done if nothing gets in the way. */
    long until() {
        return running && length != NEVER ? duty.after(resumed, length - progress) : NEVER;
    }

    /** What of it has been done, in seconds. */
    long progress(long now) {
        return running ? progress + duty.within(resumed, now) : progress;
    }
}
