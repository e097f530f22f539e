// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.engine.Progress;
import deich.store.run.Run;
import java.util.Map;

/** One kind of long work. What it computes depends on the run's order and version alone. */
public interface Job {
    /** As the run's kind names it, such as {@code check}. */
    String kind();

    /**
     * @return what to keep, by name, such as {@code json}; in memory it is kept on the workbench
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    Map<String, byte[]> work(Run run, Opened opened, Progress progress);
}
