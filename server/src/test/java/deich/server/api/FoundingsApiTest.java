// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Program;
import deich.server.Served;
import deich.store.Actor;
import deich.store.people.Right;
import deich.store.people.Role;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** New inventories, and sheets laid over old ones, are looked at first and then made. */
class FoundingsApiTest {
    private static final Served SERVED = Served.shared();
    private static final String FOUNDINGS = "/api/v1/foundings";
    private static final byte[] SHEET =
            "Leistung;Bemerkung;wie lange verzichtbar?\nJagdscheine;nachts;3 Tage\n".getBytes(UTF_8);

    private static Program isb() {
        return Program.of(SERVED, SERVED.person(Served.KREIS, Role.ISB), EnumSet.allOf(Right.class));
    }

    @Test
    void anInventoryBeginsWithAStarter() {
        Program isb = isb();
        var made = isb.post(
                FOUNDINGS + "/starter", "{\"name\": \"Amt Probe\", \"kind\": \"amt\", \"reason\": \"zum Anfangen\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(isb.get(made.header("Location")).json().path("components").asInt(0))
                .isGreaterThan(10);
        var wrong = isb.post(FOUNDINGS + "/starter", "{\"name\": \"x\", \"kind\": \"dorf\", \"reason\": \"x\"}");
        assertThat(wrong.status()).isEqualTo(422);
    }

    @Test
    void aSheetIsLookedAtAndThenBecomesAnInventory() {
        Program isb = isb();
        var about = Map.of("name", "Amt Bogen", "kind", "amt");
        JsonNode seen = isb.post(FOUNDINGS + "/preview", "file", "bogen.csv", SHEET, about)
                .json();
        assertThat(seen.path("problems")).isEmpty();
        assertThat(seen.path("services").asInt(0)).isPositive();
        var kept = isb.post(
                FOUNDINGS + "/file",
                "file",
                "bogen.csv",
                SHEET,
                Map.of("name", "Amt Bogen", "kind", "amt", "reason", "erhoben"));
        assertThat(kept.status()).isEqualTo(201);
        assertThat(isb.get(kept.header("Location") + "/components?q=Jagdscheine")
                        .json()
                        .path("total")
                        .asInt(0))
                .isEqualTo(1);
        JsonNode broken = isb.post(FOUNDINGS + "/preview", "file", "bogen.doc", SHEET, about)
                .json();
        assertThat(broken.path("problems")).hasSize(1);
        assertThat(isb.post(FOUNDINGS + "/file", "file", "x.zip", SHEET, Map.of("name", "x", "reason", "x"))
                        .status())
                .isBetween(400, 422);
    }

    @Test
    void aSheetIsLaidOverAnInventory() {
        var id = new StockId("bogen");
        SERVED.store().stocks().create(id, "Bogen", Served.KREIS, Files.of(Served.EXAMPLE), "Beginn", Actor.DEICH);
        Program isb = isb();
        String stock = "/api/v1/stocks/" + id;
        JsonNode seen = isb.post(stock + "/sheet-preview", "sheet", "bogen.csv", SHEET, Map.of("base", "1"))
                .json();
        assertThat(seen.path("problems")).isEmpty();
        assertThat(seen.path("columns")).hasSize(3);
        assertThat(seen.at("/components/0/sort").asString("")).isEqualTo("ADDED");
        assertThat(isb.get(stock).json().path("head").asInt(0))
                .as("nothing is kept")
                .isEqualTo(1);
        var fields = Map.of("base", "1", "columns", "2:-");
        assertThat(isb.post(stock + "/sheet-preview", "sheet", "bogen.csv", SHEET, fields)
                        .json()
                        .at("/columns/1")
                        .has("question"))
                .isFalse();
        assertThat(isb.post(
                                stock + "/sheet-preview",
                                "sheet",
                                "bogen.csv",
                                SHEET,
                                Map.of("base", "1", "columns", "2:NIE"))
                        .status())
                .isEqualTo(422);
        var kept = isb.post(stock + "/sheets", "sheet", "bogen.csv", SHEET, Map.of("base", "1", "reason", "erhoben"));
        assertThat(kept.json().path("version").asInt(0)).isEqualTo(2);
        assertThat(isb.post(stock + "/sheets", "sheet", "bogen.csv", SHEET, Map.of("base", "2", "reason", ""))
                        .status())
                .isEqualTo(422);
    }
}
