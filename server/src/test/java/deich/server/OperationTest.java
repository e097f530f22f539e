// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import deich.server.operation.Lines;
import deich.server.rule.Open;
import deich.server.work.Patience;
import deich.store.Address;
import deich.store.StoreFault;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What those who run Deich look at. */
class OperationTest {
    private static final Served SERVED = Served.shared();

    private static Client.Answer get(Client client, String path, String... headers) {
        return client.send(HttpRequest.newBuilder(client.base().resolve(path))
                .headers(headers)
                .build());
    }

    @Test
    void healthSaysUpAndNoMore() {
        var answer = SERVED.client().get("/gesundheit");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aServerWhoseTablesChangedUnderItIsDown() throws SQLException {
        try (Served fresh = Served.fresh()) {
            try (var connection = fresh.store().source().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("insert into schema_history (installed_rank, version, description, type, script,"
                        + " checksum, installed_by, execution_time, success)"
                        + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)");
            }
            var answer = fresh.client().get("/gesundheit");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("{\"status\":\"down\"}");
        }
    }

    @Test
    void figuresAreForThisMachineAlone() {
        Client client = SERVED.client();
        client.get("/gibt-es-nicht");
        var answer = client.get("/messwerte");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.body())
                .contains("# TYPE deich_requests_total counter", "deich_info{version=\"test\"} 1")
                .containsPattern("deich_requests_total\\{status=\"\\d+\"} [1-9]")
                .containsPattern("deich_runs\\{state=\"queued\"} \\d")
                .containsPattern("deich_sessions \\d+")
                .containsPattern("jvm_memory_used_bytes\\{area=\"heap\"} [1-9]");
        for (String header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"})
            assertThat(get(client, "/messwerte", header, "203.0.113.7").status())
                    .as(header)
                    .isEqualTo(404);
    }

    @Test
    void behindAProxyAddressesAreThoseOfTheOrigin() {
        var at = Address.memory("t" + UUID.randomUUID());
        try (Server server = Server.start(Alone.settings(at, 0, "https://deich.example.org"), InstantSource.system())) {
            Client client = new Client(java.net.URI.create("http://localhost:" + server.port()));
            var answer = get(client, "/", "X-Forwarded-Host", "boese.example", "X-Forwarded-Proto", "http");
            assertThat(answer.header("Location")).isEqualTo("/anmelden");
            assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
            var page = get(client, "/anmelden?lang=en", "X-Forwarded-Host", "boese.example");
            assertThat(page.raw().headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(c -> c.contains("Secure"));
            assertThat(page.raw().headers().allValues("Set-Cookie")).anyMatch(c -> c.startsWith("__Host-deich="));
            assertThat(page.body()).doesNotContain("boese.example");
        }
    }

    /** Breaks as the store does. */
    @Controller
    static final class Breaking {
        @Open
        @GetMapping("/bruch/{key}")
        Object breaks(@PathVariable("key") String key) {
            throw new StoreFault(key, "x");
        }
    }

    @Test
    void whatTheStoreTellsIsReadOnThePage() {
        var at = Address.memory("t" + UUID.randomUUID());
        Settings settings = Alone.settings(at, 0, "http://localhost");
        try (Server server = Server.start(settings, InstantSource.system(), context -> {
            context.registerBean(Patience.class, () -> Patience.USUAL);
            context.registerBean(Breaking.class);
        })) {
            Client client = new Client(java.net.URI.create("http://localhost:" + server.port()));
            var busy = client.get("/bruch/stock.busy");
            assertThat(busy.status()).isEqualTo(422);
            assertThat(busy.body())
                    .contains(
                            "Das ging nicht.",
                            new StoreFault("stock.busy", "x")
                                    .sentence(Locale.GERMAN)
                                    .substring(0, 12));
            assertThat(client.get("/bruch/store.lost").status()).isEqualTo(503);
            assertThat(client.get("/bruch/store.spoiled").status()).isEqualTo(500);
        }
    }

    @Test
    void logsRepeatNobodysWords() {
        var context = new LoggerContext();
        Logger logger = context.getLogger("deich.x");
        var cause = new SQLException("Key (login)=(m.petersen) already exists");
        var event = new LoggingEvent(
                "x",
                logger,
                Level.ERROR,
                "request {} \"failed\"\n",
                new IllegalStateException("Maike", cause),
                new Object[] {7});
        String line = encoded("json", event);
        assertThat(line)
                .startsWith("{\"at\":\"")
                .endsWith("}\n")
                .contains("\"level\":\"ERROR\"", "\"message\":\"request 7 \\\"failed\\\"\\n\"")
                .contains(
                        "java.lang.IllegalStateException", "caused by java.sql.SQLException", "logsRepeatNobodysWords")
                .doesNotContain("petersen", "Maike");
        assertThat(line.strip().lines()).hasSize(1);
        var missing = new LoggingEvent("x", logger, Level.ERROR, "x", new ClassNotFoundException("a.B"), null);
        assertThat(encoded("text", missing)).contains("ClassNotFoundException: a.B\n");
        assertThat(encoded("text", event))
                .contains(" ERROR deich.x request 7", "SQLException")
                .doesNotContain("petersen", "Maike");
    }

    private static String encoded(String form, LoggingEvent event) {
        var lines = new Lines();
        lines.setForm(form);
        return new String(lines.encode(event), StandardCharsets.UTF_8);
    }
}
