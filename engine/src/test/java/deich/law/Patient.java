// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.law.Part.Labour;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One component in the course of a run. */
final class Patient {
    final Part part;
    boolean up = true;
    long since = -1;
    final List<Strike> strikes = new ArrayList<>();

    @Nullable
    Task repair;
    /** A restart, or the rebuild in its place, for which what it needs to start is there. */
    @Nullable
    Task restart;

    @Nullable
    Origin spoiled;

    /** The hit whose wake the rebuild is drawn with; a cold start owed already goes on as drawn. */
    @Nullable
    String drawnWith;

    boolean wasOrigin;
    boolean lossRecorded;
    boolean lostForGood;
    final List<Run.Outage> outages = new ArrayList<>();

    Patient(Part part) {
        this.part = part;
    }

    /** From where something was spoiled. */
    record Origin(String hit, String component) implements Comparable<Origin> {
        @Override
        public int compareTo(Origin o) {
            return hit.equals(o.hit) ? component.compareTo(o.component) : hit.compareTo(o.hit);
        }
    }

    /** A job to be done. Times of −1 are not yet. */
    static final class Task {
        final Labour labour;
        long length;
        long progress;
        long ready = -1;
        long began = -1;
        boolean working;

        Task(Labour labour, long length) {
            this.labour = labour;
            this.length = length;
        }

        boolean begun() {
            return began >= 0;
        }

        boolean done() {
            return begun() && progress >= length;
        }

        /** When it will be done if nothing comes between. */
        long ends(long now) {
            return working ? Times.plus(now, length == Times.NEVER ? length : length - progress) : Times.NEVER;
        }
    }

    void becomesUsable() {
        up = true;
        spoiled = null;
        drawnWith = null;
        wasOrigin = false;
        lossRecorded = false;
        lostForGood = false;
        restart = null;
    }

    Labour owed() {
        Labour rebuild = part.rebuild();
        boolean anew = part.as().recovery().coldStart() || spoiled != null;
        return rebuild != null && anew ? rebuild : part.restart();
    }

    /** How long the restart or rebuild takes; 0 for nothing to do. */
    long owedLength(Sizes sizes) {
        if (lostForGood) return Times.NEVER;
        Labour owed = owed();
        boolean restart = owed.kind() == Run.JobKind.RESTART;
        String hit = restart ? "restart" : drawnWith == null ? "rebuild" : drawnWith;
        String name = (restart ? "restart:" : "rebuild:") + part.id();
        long takes = sizes.ofJob(owed.takes(), name, hit);
        return restart && !owed.somebodyOrSomething() ? takes : Math.max(1, takes);
    }
}
