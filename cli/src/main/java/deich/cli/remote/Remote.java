// SPDX-License-Identifier: EUPL-1.2
package deich.cli.remote;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server, asked in somebody's name. Follows no redirects: a token goes to the host that was named, and to no other. */
public final class Remote {
    private static final Duration CONNECTS = Duration.ofSeconds(10);
    private static final Duration ANSWERS = Duration.ofMinutes(5);
    private static final Duration COMPUTES = Duration.ofMinutes(30);
    private static final int ACCEPTED = 202;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Place place;
    private final String token;
    private final String language;
    private final HttpClient http;

    /** @param language of what the server says, such as {@code de} */
    public Remote(Place place, String token, String language) {
        this.place = place;
        this.token = token;
        this.language = language;
        this.http = HttpClient.newBuilder()
                .connectTimeout(CONNECTS)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** @throws Declined when the server says no. @throws IOException when it cannot be reached */
    public JsonNode get(String path) throws IOException {
        return json(bytes(path));
    }

    /** What is still being computed is waited for: a preliminary answer is no answer. */
    public byte[] bytes(String path) throws IOException {
        Instant last = Instant.now().plus(COMPUTES);
        for (; ; ) {
            HttpResponse<byte[]> answer = answer("GET", path, BodyPublishers.noBody(), "");
            if (answer.statusCode() != ACCEPTED) return answer.body();
            if (Instant.now().isAfter(last)) throw new Declined(ACCEPTED, problem(answer.body()));
            pause(answer.headers().firstValueAsLong("Retry-After").orElse(2));
        }
    }

    private static void pause(long seconds) throws InterruptedIOException {
        try {
            Thread.sleep(Duration.ofSeconds(Math.clamp(seconds, 1, 60)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    public JsonNode delete(String path) throws IOException {
        return json(send("DELETE", path, BodyPublishers.noBody(), ""));
    }

    public JsonNode post(String path, Map<String, ?> fields) throws IOException {
        byte[] body = JSON.writeValueAsBytes(fields);
        return json(send("POST", path, BodyPublishers.ofByteArray(body), "application/json"));
    }

    /** A packed folder with some fields beside it. */
    public JsonNode post(String path, byte[] folder, Map<String, String> fields) throws IOException {
        return post(path, "folder", "folder.zip", folder, fields);
    }

    /** A file with some fields beside it. @param part name of its field @param file its own name */
    public JsonNode post(String path, String part, String file, byte[] content, Map<String, String> fields)
            throws IOException {
        var form = new Form();
        fields.forEach(form::field);
        form.file(part, file, content);
        return json(send("POST", path, BodyPublishers.ofByteArray(form.end()), form.type()));
    }

    private byte[] send(String method, String path, BodyPublisher body, String type) throws IOException {
        return answer(method, path, body, type).body();
    }

    private HttpResponse<byte[]> answer(String method, String path, BodyPublisher body, String type)
            throws IOException {
        var request = HttpRequest.newBuilder(place.at(path))
                .timeout(ANSWERS)
                .method(method, body)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", language);
        if (!type.isEmpty()) request.header("Content-Type", type);
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) throw new Declined(answer.statusCode(), problem(answer.body()));
            return answer;
        } catch (ConnectException | HttpTimeoutException nobody) {
            throw new Unreachable(nobody);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    /** What a proxy on the way says is no problem of the server's: then the status alone is told. */
    private static JsonNode problem(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }

    private static JsonNode json(byte[] body) throws IOException {
        try {
            return JSON.readTree(body);
        } catch (JacksonException noJson) {
            throw new IOException("no JSON", noJson);
        }
    }
}
