// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads of one command. Daemons: Ctrl-C need not wait for them. */
final class Workers {
    private Workers() {}

    static ExecutorService start() {
        return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            var thread = new Thread(work, "deich-worker");
            thread.setDaemon(true);
            return thread;
        });
    }
}
