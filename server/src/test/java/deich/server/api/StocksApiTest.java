// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Program;
import deich.server.Program.Answer;
import deich.server.Served;
import deich.store.people.Right;
import deich.store.people.Role;
import deich.store.stock.Files;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A program's whole way: take an inventory in, change it, meet others' changes, test it. */
class StocksApiTest {
    private static final Served SERVED = Served.shared();
    private static final String SMALL = "deich: inventory/1\nid: klein\ntitle: Klein\nversion: 1.0.0\n"
            + "classification: offen\nnotice: Erfunden.\n";
    private static final String HOUSE = """
            administrations:
              kreis-bodden: {name: Kreis, type: kreis, land: MV, covers: ["01001000"], invented: true}
            components:
              raum: {kind: site, name: Serverraum, tags: [rechenzentrum], repair: {class: dc-fire}}
              server: {kind: system, name: Server, place: raum, needs: [raum], repair: 2d, restart: 1h}
              melde:
                kind: service
                name: Meldewesen
                administration: kreis-bodden
                needs: [server]
                objectives: {mtpd: 3d, rto: 1d}
            """;

    private static Program program(Role... roles) {
        String login = "p." + roles[0].name().toLowerCase(java.util.Locale.ROOT);
        return Program.of(SERVED, SERVED.person(login, Served.KREIS, Set.of(roles)), EnumSet.allOf(Right.class));
    }

    private static Files small() {
        return Files.NONE
                .with("inventory.yaml", SMALL)
                .with("municipalities.csv", "ags,name,residents\n01001000,Flensburg,92550\n")
                .with("haus.yaml", HOUSE);
    }

    private static byte[] zip(Files files) {
        var out = new ByteArrayOutputStream();
        files.zip(out);
        return out.toByteArray();
    }

    private static String founded(Program program, String title) {
        Answer made = program.post("/api/v1/stocks", zip(small()), Map.of("title", title, "reason", "Beginn"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String at = made.header("Location");
        assertThat(at).startsWith("/api/v1/stocks/");
        return at;
    }

    @Test
    void whatGoesInComesOutByteForByte() {
        Program program = program(Role.ISB);
        String stock = founded(program, "Ein und aus");
        Answer told = program.get(stock);
        assertThat(told.json().path("whole").asBoolean(false)).isTrue();
        assertThat(told.json().path("components").asInt(0)).isEqualTo(3);
        assertThat(program.get("/api/v1/stocks").body()).contains("Ein und aus");
        Answer zip = program.get(stock + "/versions/1/zip");
        assertThat(Files.unzip(new ByteArrayInputStream(zip.bytes()))).isEqualTo(small());
        assertThat(program.get(stock + "/versions/2/zip").status()).isEqualTo(404);
        assertThat(program.get(stock + "/versions").json().at("/versions/0/by").asString(""))
                .contains("p.isb");
    }

    @Test
    void changesAreMergedOrClashAndNothingIsLost() {
        Program program = program(Role.ISB);
        String stock = founded(program, "Zusammen");
        Files mine = small().with("haus.yaml", HOUSE.replace("Meldewesen", "Einwohnermeldewesen"));
        var kept = program.post(stock + "/versions", zip(mine), Map.of("base", "1", "reason", "Name"));
        assertThat(kept.json().path("outcome").asString("")).isEqualTo("kept");
        Files theirs = small().with("haus.yaml", HOUSE.replace("name: Server", "name: Rechner"));
        var merged = program.post(stock + "/versions", zip(theirs), Map.of("base", "1", "reason", "Name"));
        assertThat(merged.json().path("outcome").asString("")).isEqualTo("merged");
        assertThat(merged.json().path("others").toString()).isEqualTo("[2]");
        Files clash = small().with("haus.yaml", HOUSE.replace("Meldewesen", "Meldeamt"));
        var clashed = program.post(stock + "/versions", zip(clash), Map.of("base", "1", "reason", "Name"));
        assertThat(clashed.status()).isEqualTo(409);
        assertThat(clashed.json().path("head").asInt(0)).isEqualTo(3);
        assertThat(clashed.json().at("/conflicts/0/path").asString("")).isEqualTo("haus.yaml");
        assertThat(clashed.json().at("/conflicts/0/regions/0/theirs").asString(""))
                .contains("Einwohnermeldewesen");
        assertThat(program.get(stock).json().path("head").asInt(0)).isEqualTo(3);
        var back = program.post(stock + "/restore", "{\"version\": 1, \"reason\": \"Zurück\"}");
        assertThat(back.json().path("version").asInt(0)).isEqualTo(4);
        assertThat(program.post(stock + "/restore", "{\"version\": 9, \"reason\": \"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlace() {
        Program program = program(Role.ISB);
        String stock = founded(program, "Falsch");
        Files broken = small().with(
                        "haus.yaml",
                        HOUSE.replace("kind: system", "kind: sistem").replace("rto: 1d", "rto: bald"));
        var refused = program.post(stock + "/versions", zip(broken), Map.of("base", "1", "reason", "x"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("problems")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(refused.json().at("/problems/0/file").asString("")).isEqualTo("haus.yaml");
        assertThat(refused.json().at("/problems/0/line").asInt(0)).isPositive();
        assertThat(refused.body()).contains("Meinten Sie");
        var fresh = program.post("/api/v1/stocks", zip(broken), Map.of("title", "x", "reason", "x"));
        assertThat(fresh.status()).isEqualTo(422);
        var noZip = program.post(stock + "/versions", new byte[] {1, 2, 3}, Map.of("base", "1", "reason", "x"));
        assertThat(noZip.status()).isEqualTo(422);
        assertThat(noZip.body()).contains("ZIP");
        assertThat(program.post(stock + "/versions", "{}").status()).isEqualTo(400);
        var silent = program.post(stock + "/versions", zip(small()), Map.of("base", "1", "reason", " "));
        assertThat(silent.json().at("/problems/0/file").asString("")).isEqualTo("reason");
    }

    @Test
    void aRunIsOrderedWatchedAndRead() {
        Program program = program(Role.ISB);
        String stock = founded(program, "Lauf");
        var ordered = program.post(stock + "/runs", "{\"kind\": \"check\"}");
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        String run = ordered.header("Location");
        Answer at = program.get(run);
        for (int i = 0; i < 600 && !at.json().path("state").asString("").equals("done"); i++) {
            LockSupport.parkNanos(100_000_000L);
            at = program.get(run);
        }
        Answer result = program.get(run + "/result");
        assertThat(result.status()).as(result.body()).isEqualTo(200);
        assertThat(result.json().path("whole").asBoolean(false)).isTrue();
        assertThat(result.json().path("verdicts")).isNotEmpty();
        assertThat(result.json().path("services").toString()).contains("\"name\":\"Meldewesen\"");
        assertThat(program.delete(run).json().path("state").asString("")).isEqualTo("done");
        assertThat(program.get(stock + "/runs").json().path("runs")).hasSize(1);
        for (String order : new String[] {
            "{\"kind\": \"bottlenecks\", \"longer\": 86400}",
            "{\"kind\": \"cutsets\", \"service\": \"melde\"}",
            "{\"kind\": \"restart\", \"scenario\": \"kf-02\"}",
            "{\"kind\": \"measures\", \"budget\": 100000, \"robust\": true}"
        }) {
            var other = program.post(stock + "/runs", order);
            if (other.status() == 202) program.delete(other.header("Location"));
            else assertThat(other.status()).as(order).isEqualTo(404);
        }
        assertThat(program.post(stock + "/runs", "{\"kind\": \"unsinn\"}").status())
                .isEqualTo(422);
        assertThat(program.post(stock + "/runs", "{\"kind\": \"cutsets\", \"service\": \"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void otherRunsAreReadByThoseWhoSeeEverything() {
        Program program = program(Role.ISB);
        String stock = founded(program, "Andere Läufe");
        for (String order : new String[] {
            "{\"kind\": \"bottlenecks\"}", "{\"kind\": \"cutsets\", \"service\": \"melde\"}", "{\"kind\": \"measures\"}"
        }) {
            String run = program.post(stock + "/runs", order).header("Location");
            for (int i = 0; i < 600 && program.get(run).json().path("progress").asDouble(0) < 1; i++)
                LockSupport.parkNanos(100_000_000L);
            var told = program.get(run + "/json");
            assertThat(told.status()).as(order + told.body()).isEqualTo(200);
            assertThat(told.json().isObject()).isTrue();
        }
    }

    @Test
    void scenariosOfOnesOwnAreWrittenAndRemoved() {
        Program program = program(Role.ISB);
        String stock = founded(program, "Szenarien");
        String own = program.get(stock + "/scenarios/kf-01")
                .json()
                .path("text")
                .asString("")
                .replaceFirst("(?m)^id:.*$", "id: eigen-probe")
                .replaceFirst("(?m)^reviewed:.*\\R", "");
        String path = stock + "/scenarios/eigen-probe";
        assertThat(program.send("PUT", path, json(Map.of("base", 1, "text", own, "reason", "")))
                        .status())
                .isEqualTo(422);
        var other = program.send("PUT", stock + "/scenarios/x", json(Map.of("base", 1, "text", own, "reason", "x")));
        assertThat(other.body()).contains("eigen-probe");
        var kept = program.send("PUT", path, json(Map.of("base", 1, "text", own, "reason", "Probe")));
        assertThat(kept.json().path("version").asInt(0)).as(kept.body()).isEqualTo(2);
        assertThat(program.get(path).json().path("shipped").asBoolean(true)).isFalse();
        assertThat(program.delete(path + "?reason=weg").json().path("version").asInt(0))
                .isEqualTo(3);
        assertThat(program.get(path).status()).isEqualTo(404);
        assertThat(program.delete(stock + "/scenarios/kf-01").status()).isEqualTo(403);
        assertThat(program.get(stock + "/diff?from=1&to=2").json().path("files").toString())
                .contains("ADDED", "eigen-probe");
        assertThat(program.get(stock + "/diff?from=1&to=9").status()).isEqualTo(404);
    }

    @Test
    void whoAnswersDecidesConfirmsAndOpens() {
        String stock = founded(program(Role.ISB), "Verantwortung");
        Program head = program(Role.LEITUNG);
        var decision = new java.util.TreeMap<String, Object>(Map.of(
                "requirement",
                "KR-01",
                "administration",
                Served.KREIS,
                "kind",
                "risk-accepted",
                "by",
                "",
                "reason",
                "x"));
        var refused = head.post(stock + "/decisions", json(decision));
        assertThat(refused.json().path("problems")).hasSize(3);
        decision.putAll(Map.of("by", "Leitung", "reason", "Bis zum Neubau geht es nicht anders"));
        decision.put(
                "until",
                java.time.LocalDate.now(java.time.ZoneId.systemDefault())
                        .plusYears(1)
                        .toString());
        var decided = head.post(stock + "/decisions", json(decision));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(decided.json().at("/decisions/0/kind").asString("")).isEqualTo("risk-accepted");
        assertThat(decided.json().path("version").asInt(0)).isEqualTo(2);

        Program answers = program(Role.FACH);
        String digest = answers.get(stock + "/confirmations")
                .json()
                .at("/services/0/digest")
                .asString("");
        var stale = answers.post(stock + "/confirmations", json(Map.of("service", "melde", "digest", "0")));
        assertThat(stale.status()).isEqualTo(409);
        var confirmed = answers.post(stock + "/confirmations", json(Map.of("service", "melde", "digest", digest)));
        assertThat(confirmed.json().at("/services/0/by").asString("")).contains("p.fach");

        String grant = "/api/v1/grants/" + stock.substring(stock.lastIndexOf('/') + 1) + "/" + Served.NEIGHBOUR;
        Program neighbour = Program.of(SERVED, SERVED.person(Served.NEIGHBOUR, Role.ISB), EnumSet.allOf(Right.class));
        assertThat(neighbour.get(stock).status()).isEqualTo(404);
        assertThat(head.send("PUT", grant, "").body()).contains(Served.NEIGHBOUR);
        assertThat(neighbour.get(stock).status()).isEqualTo(200);
        assertThat(head.delete(grant).body()).doesNotContain(Served.NEIGHBOUR);
        assertThat(neighbour.get(stock).status()).isEqualTo(404);
        assertThat(head.get("/api/v1/grants").status()).isEqualTo(200);
    }

    private static String json(Map<String, ?> fields) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(fields);
    }
}
