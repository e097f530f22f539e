// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.engine.Progress;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** One line on the error stream that says how far the work has come; nothing where nobody looks. */
final class ProgressLine implements Progress, AutoCloseable {
    private final PrintWriter err;
    private final Language language;
    private final boolean shown;
    private final AtomicInteger last = new AtomicInteger(-1);

    ProgressLine(PrintWriter err, Language language, boolean shown) {
        this.err = err;
        this.language = language;
        this.shown = shown;
    }

    @Override
    public boolean reached(int done, int total) {
        int percent = total == 0 ? 100 : (int) (100L * done / total);
        if (shown && last.getAndAccumulate(percent, Math::max) < percent) {
            err.print("\r" + language.say("progress", percent));
            err.flush();
        }
        return !Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        if (shown && last.get() >= 0) {
            err.print("\r" + " ".repeat(60) + "\r");
            err.flush();
        }
    }
}
