// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The large arrays for runs on one plant: those that no run uses at present. */
public final class Grounds {
    private final int size;
    private final Queue<Ground> free = new ConcurrentLinkedQueue<>();

    /** @param size how many components the plant has */
    public Grounds(int size) {
        this.size = size;
    }

    Ground take() {
        Ground ground = free.poll();
        return ground == null ? new Ground(size) : ground;
    }

    void giveBack(Ground ground) {
        free.add(ground);
    }
}
