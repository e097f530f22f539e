// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.engine.Progress;
import java.util.concurrent.Executor;

/** The main job: does the dike hold? */
public final class Check {
    private Check() {}

    /**
     * Runs every scenario variant in all readings, judges every requirement for every addressee, and ranks the facts that
     * would decide what cannot be judged. The result depends on the order alone.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static Assessment run(Order order, Executor executor, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
