// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import deich.assistant.talk.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands in for a server of language models: says what a test told it to, as a stream, and remembers what it was asked. */
public final class Parrot {
    private static @Nullable HttpServer server;
    private static volatile String says = "";
    private static volatile String heard = "";

    private Parrot() {}

    public static synchronized Access access() {
        HttpServer there = server;
        if (there == null) server = there = start();
        String address = "http://127.0.0.1:" + there.getAddress().getPort() + "/v1";
        return Access.of(Map.of("allow", address, "address", address, "model", "papagei"), "");
    }

    public static void says(String text) {
        says = text;
    }

    /** The last request. */
    public static String heard() {
        return heard;
    }

    private static HttpServer start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", Parrot::answer);
            started.start();
            return started;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        heard = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String text = says.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        String body = "data: {\"choices\":[{\"delta\":{\"content\":\"" + text
                + "\"},\"finish_reason\":null}]}\n\n"
                + "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
