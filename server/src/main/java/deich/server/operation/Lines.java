// SPDX-License-Identifier: EUPL-1.2
package deich.server.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.json.JsonWriter;

/**
 * How Deich logs: as text for people, or one JSON object for each event, on a line of its own. What was thrown is told
 * without its message ({@link Wordless}).
 */
public final class Lines extends EncoderBase<ILoggingEvent> {
    private static final byte[] NOTHING = {};
    private static final JsonWriter<Map<String, String>> WRITER = JsonWriter.standard();

    private boolean json;

    /** @param form {@code json}, or anything else for text; set by {@code logback.xml} */
    public void setForm(String form) {
        json = form.equals("json");
    }

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        return (json ? object(event) : text(event)).getBytes(StandardCharsets.UTF_8);
    }

    private static String at(ILoggingEvent event) {
        return Instant.ofEpochMilli(event.getTimeStamp()).toString();
    }

    private static String object(ILoggingEvent event) {
        var line = new LinkedHashMap<String, String>();
        line.put("at", at(event));
        line.put("level", event.getLevel().toString());
        line.put("thread", event.getThreadName());
        line.put("logger", event.getLoggerName());
        line.put("message", event.getFormattedMessage());
        if (event.getThrowableProxy() != null) line.put("thrown", Wordless.of(event.getThrowableProxy()));
        return WRITER.writeToString(line) + "\n";
    }

    private static String text(ILoggingEvent event) {
        String begin = String.join(" ", at(event), event.getLevel().toString(), event.getLoggerName());
        return begin + " " + event.getFormattedMessage() + "\n" + Wordless.of(event.getThrowableProxy());
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }
}
