// SPDX-License-Identifier: EUPL-1.2
package deich.cli.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a server answers meanwhile is not taken for the answer. */
class RemoteTest {

    @Test
    void whatIsStillBeingComputedIsWaitedFor() throws IOException {
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean first = asked.incrementAndGet() == 1;
            byte[] body = (first ? "{\"state\": \"running\"}" : "{\"mussMissed\": true}").getBytes(UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.sendResponseHeaders(first ? 202 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var place = new Place(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
            var told = new Remote(place, "deich_x", "de").get("/api/v1/stocks/x/runs/y/result");
            assertThat(told.path("mussMissed").asBoolean(false)).isTrue();
            assertThat(asked).hasValue(2);
        } finally {
            server.stop(0);
        }
    }
}
