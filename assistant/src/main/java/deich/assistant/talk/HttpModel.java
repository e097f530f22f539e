// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import deich.assistant.talk.TalkFailed.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A model behind the chat protocol of OpenAI, as vLLM, llama.cpp and Ollama speak it. No redirect is followed, no proxy
 * asked, no cookie kept.
 *
 * @param base such as {@code http://127.0.0.1:8080/v1}
 * @param key that the server asks for; empty for none
 */
record HttpModel(HttpClient http, URI base, String name, String key, Allowed allowed, Allowed.Names names)
        implements ChatModel {
    /** So many bytes of protocol stand around one character of answer, at most. */
    private static final long AROUND = 400;

    private static final int TROUBLE = 20_000;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    static HttpModel at(URI base, String name, String key, Allowed allowed) throws TalkFailed {
        return at(base, name, key, allowed, Allowed.Names.SYSTEM);
    }

    static HttpModel at(URI base, String name, String key, Allowed allowed, Allowed.Names names) throws TalkFailed {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECT)
                .build();
        var model = new HttpModel(http, base, name, key, allowed, names);
        allowed.check(model.place(), names);
        return model;
    }

    private URI place() {
        return URI.create(base.toString().replaceFirst("/+$", "") + "/chat/completions");
    }

    /** Not the key. */
    @Override
    public String toString() {
        return name + " (" + base + ")";
    }

    @Override
    public Answer ask(Request request, Listener listener, Stop stop) throws TalkFailed {
        var alarm = new CompletableFuture<Void>();
        var late = new boolean[1];
        var own = new Stop();
        stop.then(own::press);
        alarm.orTimeout(request.limits().time().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, over) -> {
                    if (!(over instanceof TimeoutException)) return;
                    late[0] = true;
                    own.press();
                });
        try {
            return speak(request, listener, own);
        } catch (TalkFailed failed) {
            if (own.pressed()) throw new TalkFailed(late[0] ? Why.TOO_SLOW : Why.STOPPED, "");
            throw failed;
        } finally {
            alarm.complete(null);
        }
    }

    private Answer speak(Request request, Listener listener, Stop stop) throws TalkFailed {
        Dialect dialect = Dialect.FULL;
        while (true) {
            HttpResponse<InputStream> response = send(request, dialect, stop);
            try (InputStream body = response.body()) {
                stop.then(() -> close(body));
                if (response.statusCode() == 200) return hear(response, body, request, listener);
                String trouble = trouble(response, body);
                Dialect plainer = dialect.plainer();
                boolean wording = response.statusCode() == 400 || response.statusCode() == 422;
                if (!wording || plainer == null || stop.pressed()) throw new TalkFailed(Why.REFUSED, trouble);
                dialect = plainer;
            } catch (IOException broken) {
                throw new TalkFailed(Why.CUT_OFF, "");
            }
        }
    }

    private HttpResponse<InputStream> send(Request request, Dialect dialect, Stop stop) throws TalkFailed {
        URI to = allowed.check(place(), names);
        var asked = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream, application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Wording.of(request, name, dialect)));
        if (!key.isEmpty()) asked.header("Authorization", "Bearer " + key);
        var sent = http.sendAsync(asked.build(), HttpResponse.BodyHandlers.ofInputStream());
        stop.then(() -> sent.cancel(true));
        try {
            return sent.get();
        } catch (InterruptedException interrupted) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new TalkFailed(Why.STOPPED, "");
        } catch (CancellationException | CompletionException | ExecutionException failed) {
            throw new TalkFailed(Why.UNREACHABLE, base.getHost() + reason(failed));
        }
    }

    /** A wrong certificate is something else than a cable. */
    private static String reason(Exception failed) {
        return failed.getCause() instanceof javax.net.ssl.SSLException ? ": TLS" : "";
    }

    private static String trouble(HttpResponse<?> response, InputStream body) throws IOException {
        byte[] some = body.readNBytes(TROUBLE);
        return Trouble.of(response.statusCode(), new String(some, java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Answer hear(HttpResponse<?> response, InputStream body, Request request, Listener listener)
            throws IOException, TalkFailed {
        int most = request.limits().characters();
        var lines = new Lines(body, TROUBLE + AROUND * most);
        var hearing = new Hearing(listener, most);
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/event-stream")) stream(lines, hearing);
        else if (type.startsWith("application/json")) hearing.whole(lines.rest());
        else throw new TalkFailed(Why.NOT_UNDERSTOOD, type);
        return hearing.answer();
    }

    private static void stream(Lines lines, Hearing hearing) throws IOException, TalkFailed {
        var event = new StringBuilder();
        @Nullable String line;
        while ((line = lines.next()) != null) {
            if (line.startsWith("data:")) {
                // some leave out the empty line between two events
                if (event.toString().stripTrailing().endsWith("}")) tell(event, hearing);
                event.append(line, 5, line.length());
                if (event.toString().strip().equals("[DONE]")) {
                    hearing.done();
                    return;
                }
            } else if (line.isBlank()) {
                tell(event, hearing);
            }
        }
        tell(event, hearing);
    }

    private static void tell(StringBuilder event, Hearing hearing) throws TalkFailed {
        String data = event.toString().strip();
        event.setLength(0);
        if (!data.isEmpty()) hearing.event(data);
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (InterruptedIOException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            // it is over either way
        }
    }
}
