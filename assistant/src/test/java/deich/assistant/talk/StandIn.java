// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on this machine that speaks like one with a model behind it, and misbehaves as told. */
final class StandIn implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final List<JsonNode> asked = Collections.synchronizedList(new ArrayList<>());
    final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private volatile Manner manner;

    /** How it answers. */
    @FunctionalInterface
    interface Manner {
        void answer(Said said) throws Exception;
    }

    StandIn(Manner manner) {
        this.manner = manner;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    void now(Manner other) {
        manner = other;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(JsonMapper.shared().readTree(body));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            manner.answer(new Said(exchange, asked.getLast()));
        } catch (IOException gone) {
            throw gone;
        } catch (Exception wrong) {
            throw new IOException(wrong);
        }
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    ChatModel model() throws TalkFailed {
        return access().open();
    }

    Access access() {
        return new Access(false, Allowed.of(base().toString()), base().toString(), "probe", "");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** One exchange. */
    record Said(HttpExchange exchange, JsonNode request) {
        OutputStream begin(int status, String type) throws IOException {
            if (!type.isEmpty()) exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, 0);
            return exchange.getResponseBody();
        }

        void body(int status, String type, String text) throws IOException {
            OutputStream out = begin(status, type);
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        void stream(String... events) throws IOException {
            OutputStream out = begin(200, "text/event-stream");
            for (String event : events) {
                out.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    static String text(String piece) {
        return "{\"choices\":[{\"delta\":{\"content\":" + JsonMapper.shared().writeValueAsString(piece) + "}}]}";
    }

    static final String END = "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}";
    static final String USAGE = "{\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":3}}";
    static final String DONE = "[DONE]";
}
