// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that has no screen: keeps cookies, sends forms with the token of the page they stand on. */
public final class Client {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI base;
    private final HttpClient http;

    Client(URI base) {
        this(base, new CookieManager());
    }

    /** @param cookies of the browser: whoever shares them is the same browser */
    Client(URI base, CookieManager cookies) {
        this.base = base;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** An answer. */
    public record Answer(int status, String body, HttpResponse<byte[]> raw) {
        public String location() {
            String told = raw.headers().firstValue("Location").orElse("");
            return told.replaceFirst("^https?://[^/]+", "");
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET().build());
    }

    /** Listens to a stream of events. */
    public Listening listen(String path) {
        return Listening.to(http, base.resolve(path));
    }

    /** Follows redirects to their end. */
    public Answer follow(Answer answer) {
        Answer last = answer;
        for (int i = 0; i < 5 && last.status() / 100 == 3; i++) last = get(last.location());
        return last;
    }

    /** Opens the page, takes its token and sends the form to {@code action}. */
    public Answer submit(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        var all = new TreeMap<>(fields);
        if (token.find()) all.put("_csrf", token.group(1));
        return post(action, all);
    }

    public Answer submit(String page, Map<String, String> fields) {
        return submit(page, page, fields);
    }

    /** Fills the form of a page that leads there, with a file. @param more what is typed besides */
    public Answer upload(String page, String action, Map<String, String> more, String name, byte[] file) {
        Map<String, String> fields = new LinkedHashMap<>(Forms.of(get(page).body(), action));
        fields.remove("datei");
        fields.putAll(more);
        String edge = "----rand";
        var body = new ByteArrayOutputStream();
        fields.forEach((key, value) -> body.writeBytes(
                ("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(base.resolve(action))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /**
     * Sends the form of a page that leads there as a browser would, with many boxes of one name ticked.
     *
     * @param typed what is typed over what stands there
     */
    public Answer tick(String page, String action, String box, Collection<String> ticked, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(Forms.of(get(page).body(), action));
        fields.remove(box);
        fields.putAll(typed);
        return post(action, box, ticked, fields);
    }

    /** Sends a form as it is, with many boxes of one name ticked. */
    public Answer post(String path, String box, Collection<String> ticked, Map<String, String> fields) {
        String ticks =
                ticked.stream().map(one -> "&" + box + "=" + encoded(one)).collect(Collectors.joining());
        return send(path, body(fields) + ticks);
    }

    /** Sends a form as it is, without asking for a token. */
    public Answer post(String path, Map<String, String> fields) {
        return send(path, body(fields));
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private Answer send(String path, String body) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public Client signIn(String login, String password) {
        Answer answer = submit("/anmelden", Map.of("name", login, "kennwort", password));
        if (!answer.location().equals("/"))
            throw new AssertionError("not let in: " + answer.status() + " " + answer.location());
        return this;
    }

    /** For what the ordinary forms cannot send, such as files. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> raw = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(raw.statusCode(), new String(raw.body(), StandardCharsets.UTF_8), raw);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    public URI base() {
        return base;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
