// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import deich.server.api.Described;
import deich.store.people.Person;
import deich.store.people.Right;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with a token. Each answer is held against the file that describes it. */
public final class Program {
    private static final String BOUNDARY = "deich-test-boundary";

    private final URI base;
    private final @Nullable String secret;
    private final HttpClient http = HttpClient.newHttpClient();

    private Program(URI base, @Nullable String secret) {
        this.base = base;
        this.secret = secret;
    }

    /** Of this person, with these rights. */
    public static Program of(Served served, Person person, Set<Right> scopes) {
        var made = served.store()
                .tokens()
                .create(person.id(), "Test", scopes, Duration.ofDays(1), new deich.store.Actor(person.id()));
        return new Program(served.base(), made.secret());
    }

    /** @param secret null for none */
    public static Program with(Served served, @Nullable String secret) {
        return new Program(served.base(), secret);
    }

    /** An answer. */
    public record Answer(int status, byte[] bytes, HttpResponse<byte[]> raw) {
        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(bytes);
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "");
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), "");
    }

    public Answer send(String method, String path, String json) {
        return send(method, path, BodyPublishers.ofString(json), "application/json");
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    /** A form with a file. */
    public Answer post(String path, byte[] folder, Map<String, String> fields) {
        return post(path, "folder", "folder.zip", folder, fields);
    }

    /** A form with a file of any name. */
    public Answer post(String path, String part, String file, byte[] content, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
        part(body, part, "; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream", content);
        write(body, "--" + BOUNDARY + "--\r\n");
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String type) {
        var request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
        if (!type.isEmpty()) request.header("Content-Type", type);
        if (secret != null) request.header("Authorization", "Bearer " + secret);
        return send(request.build());
    }

    /** As it is, without the token. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> raw = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            var answer = new Answer(raw.statusCode(), raw.body(), raw);
            Described.check(request.method(), request.uri().getPath(), answer);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
