// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who listens to server-sent events. */
public final class Listening implements AutoCloseable {
    private static final long LONGEST_SECONDS = 20;

    private final HttpResponse<InputStream> raw;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    /** An event. @param name {@code closed} when the stream ended */
    public record Heard(String name, String data) {}

    private Listening(HttpResponse<InputStream> raw) {
        this.raw = raw;
    }

    static Listening to(HttpClient http, URI at) {
        try {
            return new Listening(
                    http.send(HttpRequest.newBuilder(at).GET().build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    public int status() {
        return raw.statusCode();
    }

    /** Where it was sent to instead. */
    public String location() {
        return raw.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    /** The first line. */
    public String first() {
        try {
            String line = reader().readLine();
            return line == null ? "" : line;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(raw.body(), StandardCharsets.UTF_8));
    }

    /** Begins to read. */
    public Listening read() {
        Thread.ofVirtual().start(() -> {
            String name = "";
            try (BufferedReader in = reader()) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.startsWith("event:")) name = line.substring(6);
                    if (line.startsWith("data:")) heard.add(new Heard(name, line.substring(5)));
                }
            } catch (IOException closed) {
                // said below
            }
            heard.add(new Heard("closed", ""));
        });
        return this;
    }

    /** The next event of any name. */
    public Heard next() {
        try {
            Heard next = heard.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("nothing was told");
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        try {
            raw.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
