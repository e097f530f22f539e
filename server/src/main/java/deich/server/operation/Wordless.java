// SPDX-License-Identifier: EUPL-1.2
package deich.server.operation;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/**
 * What was thrown, and where, without its message: messages repeat what somebody typed, and databases put whole rows into
 * theirs.
 */
final class Wordless {
    private static final int FRAMES = 40;
    private static final int CAUSES = 5;

    private Wordless() {}

    /** Empty for null. */
    static String of(@Nullable IThrowableProxy thrown) {
        var text = new StringBuilder();
        IThrowableProxy next = thrown;
        for (int i = 0; next != null && i < CAUSES; i++, next = next.getCause()) append(text, next, i > 0);
        return text.toString();
    }

    private static void append(StringBuilder text, IThrowableProxy thrown, boolean cause) {
        text.append(cause ? "caused by " : "").append(thrown.getClassName()).append('\n');
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        int most = Math.min(FRAMES, frames.length - (cause ? thrown.getCommonFrames() : 0));
        for (int i = 0; i < most; i++)
            text.append("    ").append(frames[i].getSTEAsString()).append('\n');
    }
}
