// SPDX-License-Identifier: EUPL-1.2
package deich.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Client;
import deich.server.Served;
import deich.store.Actor;
import deich.store.people.Role;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scenarios over HTTP: read, copied, changed as text, kept in the inventory; and whose may be changed by whom. */
class ScenarioTest {
    private static final Served SERVED = Served.shared();
    private static final String JOINT = "/b/gemeinsam/szenarien";

    @Test
    void allAreListedAndOneIsRead() {
        Client reader = SERVED.as(Served.KREIS, Role.LESEN);
        assertThat(reader.get(JOINT).body())
                .contains("kf-05", "Die Kühlung fällt aus", "Trifft hier")
                .doesNotContain("/kopieren");
        String one = reader.get(JOINT + "/kf-05").body();
        assertThat(one).contains("Worauf es beruht", "eigene Annahme", "Wen es hier trifft", "Fragen an uns");
        assertThat(reader.get(JOINT + "/gibtsnicht").status()).isEqualTo(404);
        assertThat(reader.get(JOINT + "/kf-05/kopieren").status()).isEqualTo(403);
    }

    @Test
    void aCopyIsChangedCheckedAndKept() {
        var stock = new StockId("szenario-test");
        SERVED.store()
                .stocks()
                .create(stock, "Szenarien", Served.KREIS, Files.of(Served.EXAMPLE), "Beginn", Actor.DEICH);
        String base = "/b/szenario-test/szenarien";
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String copy = isb.get(base + "/kf-05/kopieren").body();
        assertThat(copy).contains("id: eigen-kf-05").doesNotContain("reviewed:");
        String text = text(copy);
        String form = base + "/kf-05/kopieren";

        var wrong = isb.submit(form, base, fields(text.replace("effect: down", "effect: daun"), "pruefen"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Zeile ").contains("daun");
        var preview = isb.submit(form, base, fields(text, "pruefen"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).contains("Der Text ist in Ordnung", "Wen es hier trifft");
        var without = isb.submit(form, base, Map.of("text", text, "basis", "1", "tun", "speichern"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("fehlt der Grund");

        var saved = isb.submit(form, base, fields(text, "speichern"));
        assertThat(saved.location()).isEqualTo(base + "/eigen-kf-05?gesagt=gespeichert");
        assertThat(SERVED.store().stocks().find(stock))
                .isNotNull()
                .satisfies(s -> assertThat(s.head()).isEqualTo(2));
        assertThat(SERVED.store().stocks().files(stock, 2).text("scenarios/eigen-kf-05.yaml"))
                .startsWith("deich: scenario/1\nid: eigen-kf-05\n");
        assertThat(isb.get(saved.location()).body()).contains("Gespeichert", "Bearbeiten");
        assertThat(isb.get(base).body()).contains("eigenes Szenario");
        assertThat(isb.get("/b/szenario-test/stresstest").body()).contains("value=\"eigen-kf-05\"");

        var removed = isb.submit(base + "/eigen-kf-05", base + "/eigen-kf-05/entfernen", Map.of("grund", "Versuch"));
        assertThat(removed.location()).isEqualTo(base);
        assertThat(isb.get(base).body()).doesNotContain("eigenes Szenario");
    }

    private static Map<String, String> fields(String text, String what) {
        // as browsers send it
        return Map.of("text", text.replace("\n", "\r\n"), "basis", "1", "grund", "Probe", "tun", what);
    }

    private static String text(String page) {
        String text = page.substring(page.indexOf("<textarea"), page.indexOf("</textarea>"));
        return text.substring(text.indexOf('>') + 1)
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void whoDoesNotKeepTheInventoryAddsUnderTheirOwnName() {
        var stock = new StockId("szenario-fremd");
        SERVED.store()
                .stocks()
                .create(stock, "Szenarien", Served.OWNER, Files.of(Served.EXAMPLE), "Beginn", Actor.DEICH);
        String base = "/b/szenario-fremd/szenarien";
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        String form = base + "/kf-05/kopieren";
        String text = text(kreis.get(form).body());
        assertThat(text).contains("id: kreis-bodden-kf-05");
        var foreign =
                kreis.submit(form, base, fields(text.replace("id: kreis-bodden-kf-05", "id: eigen-x"), "speichern"));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.body()).contains("kreis-bodden-");
        var shipped =
                kreis.submit(form, base, fields(text.replace("id: kreis-bodden-kf-05", "id: kf-05"), "speichern"));
        assertThat(shipped.status()).isEqualTo(422);
        assertThat(kreis.submit(form, base, fields(text, "speichern")).status()).isEqualTo(302);

        Client neighbour = SERVED.as(Served.NEIGHBOUR, Role.ISB);
        String theirs = neighbour.get(base + "/kreis-bodden-kf-05").body();
        assertThat(theirs).doesNotContain("focus.id").doesNotContain("/bearbeiten");
        assertThat(neighbour.get(base + "/kreis-bodden-kf-05/bearbeiten").status())
                .isEqualTo(403);
        assertThat(neighbour
                        .submit(base, base + "/kreis-bodden-kf-05/entfernen", Map.of())
                        .status())
                .isEqualTo(403);
    }
}
