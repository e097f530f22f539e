// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.util.ArrayList;
import java.util.List;

/** Ends an answer early: pressed once, from any thread. */
public final class Stop {
    private final List<Runnable> told = new ArrayList<>();
    private boolean pressed;

    public void press() {
        List<Runnable> now;
        synchronized (this) {
            if (pressed) return;
            pressed = true;
            now = List.copyOf(told);
        }
        now.forEach(Runnable::run);
    }

    public synchronized boolean pressed() {
        return pressed;
    }

    /** At once when it was pressed already. */
    void then(Runnable reaction) {
        synchronized (this) {
            if (!pressed) {
                told.add(reaction);
                return;
            }
        }
        reaction.run();
    }
}
