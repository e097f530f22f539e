// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deich.server.Program;
import deich.server.Served;
import deich.store.people.Right;
import deich.store.people.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Old requirements carried over to the catalogue that offices really have: Grundschutz++, which is not part of Deich. */
class RealCatalogueTest {
    private static final Served SERVED = Served.shared();
    private static final String API = "/api/v1/stocks/" + Served.JOINT.value();
    private static final Path CATALOGUE = Path.of(
            System.getProperty("deich.shared"),
            "data/bsi-stand-der-technik/control_layer/Grundschutz++/sources/catalogs/Kernel",
            "BSI-Stand-der-Technik-Kernel-catalog.json");

    private static String handed(Program program, String name, String title, byte[] bytes) {
        var kept =
                program.post(API + "/documents", "file", name, bytes, Map.of("purpose", "Zuordnung", "title", title));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        return kept.json().path("document").path("id").asString();
    }

    private static JsonNode proposals(Program program, String pair) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            JsonNode offer = program.post(
                            API + "/mapping-proposals", "{" + pair + ", \"requirements\": [\"CON.3.A1\"]}")
                    .json()
                    .path("requirements")
                    .path(0);
            if (offer.path("ready").asBoolean()) return offer;
            Thread.sleep(1_000);
        }
        throw new AssertionError("not ready");
    }

    @Test
    void aConfirmedPairIsTakenAlongWithTheUuidThatTheCatalogueGives() throws Exception {
        assumeTrue(Files.exists(CATALOGUE));
        byte[] bytes = Files.readAllBytes(CATALOGUE);
        Program program = Program.of(SERVED, SERVED.person(Served.LAND, Role.ISB), EnumSet.allOf(Right.class));
        String catalogue = handed(program, "katalog.json", "Kernel", bytes);
        String list = handed(
                program,
                "kompendium.csv",
                "Kompendium",
                "id;text\nCON.3.A1;Es MÜSSEN regelmäßig Datensicherungen aller relevanten Daten erstellt werden.\n"
                        .getBytes(StandardCharsets.UTF_8));
        try {
            String pair = "\"list\": \"" + list + "\", \"catalogue\": \"" + catalogue + "\"";
            JsonNode offer = proposals(program, pair);
            assertThat(offer.path("mapped").asInt()).isZero();
            assertThat(offer.path("proposals").size()).isEqualTo(5);
            String control = offer.path("proposals").path(0).path("control").asString();
            var decided = program.post(
                    API + "/mappings",
                    "{" + pair + ", \"requirement\": \"CON.3.A1\", \"control\": \"" + control
                            + "\", \"state\": \"CONFIRMED\"}");
            assertThat(decided.status()).as(decided.body()).isEqualTo(200);
            var uuid = Pattern.compile("\"id\": \"" + Pattern.quote(control)
                            + "\"(?s:.*?)\"name\": \"alt-identifier\"(?s:.{0,200}?)\"value\": \"([0-9a-f-]{36})\"")
                    .matcher(new String(bytes, StandardCharsets.UTF_8));
            assertThat(uuid.find()).as(control).isTrue();
            assertThat(program.get(API + "/mappings/oscal?list=" + list + "&catalogue=" + catalogue)
                            .body())
                    .contains("mapping-collection", "CON.3.A1", control, uuid.group(1));
            assertThat(proposals(program, pair).path("mapped").asInt()).isEqualTo(1);
        } finally {
            program.delete(API + "/documents/" + list);
            program.delete(API + "/documents/" + catalogue);
        }
    }
}
