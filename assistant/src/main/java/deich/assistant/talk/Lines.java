// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import deich.assistant.talk.TalkFailed.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines, but not more bytes in all than anybody can want. */
final class Lines {
    private final InputStream in;
    private long left;

    Lines(InputStream in, long most) {
        this.in = in;
        this.left = most;
    }

    /** Null at the end. A last line without its end is one. */
    @Nullable
    String next() throws IOException, TalkFailed {
        var line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) return null;
        while (c >= 0 && c != '\n') {
            if (c != '\r') line.write(c);
            if (--left < 0) throw new TalkFailed(Why.TOO_LONG, "");
            c = in.read();
        }
        left--;
        return line.toString(StandardCharsets.UTF_8);
    }

    /** All that is left. */
    String rest() throws IOException, TalkFailed {
        byte[] all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
        if (all.length > left) throw new TalkFailed(Why.TOO_LONG, "");
        return new String(all, StandardCharsets.UTF_8);
    }
}
