// SPDX-License-Identifier: EUPL-1.2
package deich.server.operation;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was thrown, and where, without its message: messages repeat what somebody typed, and databases put whole rows into
 * theirs.
 */
final class Wordless {
    private static final int FRAMES = 40;
    private static final int CAUSES = 5;

    /** Whose messages come from the machine alone and name no more than a class, a port or a limit. */
    private static final Set<String> OURS_ALONE = Set.of(
            "java.lang.ClassNotFoundException",
            "java.lang.NoClassDefFoundError",
            "java.lang.NoSuchMethodError",
            "java.lang.OutOfMemoryError",
            "java.net.BindException",
            "java.net.ConnectException",
            "org.springframework.boot.web.server.PortInUseException");

    private Wordless() {}

    /** Empty for null. */
    static String of(@Nullable IThrowableProxy thrown) {
        var text = new StringBuilder();
        IThrowableProxy next = thrown;
        for (int i = 0; next != null && i < CAUSES; i++, next = next.getCause()) append(text, next, i > 0);
        return text.toString();
    }

    private static void append(StringBuilder text, IThrowableProxy thrown, boolean cause) {
        text.append(cause ? "caused by " : "").append(thrown.getClassName());
        if (OURS_ALONE.contains(thrown.getClassName())) text.append(": ").append(thrown.getMessage());
        text.append('\n');
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        int most = Math.min(FRAMES, frames.length - (cause ? thrown.getCommonFrames() : 0));
        for (int i = 0; i < most; i++)
            text.append("    ").append(frames[i].getSTEAsString()).append('\n');
    }
}
