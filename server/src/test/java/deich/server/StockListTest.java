// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import deich.store.people.Role;
import org.junit.jupiter.api.Test;

/** The list of components and the sheet of one: what is found, what is shown to whom. */
class StockListTest {
    private static final Served SERVED = Served.shared();
    private static final String BASE = "/b/gemeinsam";

    @Test
    void theListIsSearchedFilteredSortedAndPaged() {
        Client owner = SERVED.as(Served.OWNER, Role.ISB);
        String all = owner.get(BASE + "/bestand").body();
        assertThat(all).contains("1 bis 50 von", "rel=\"next\"").doesNotContain("rel=\"prev\"");
        assertThat(owner.get(BASE + "/bestand?seite=2").body()).contains("51 bis 100 von", "rel=\"prev\"");
        assertThat(owner.get(BASE + "/bestand?q=Kreishaus+hausnetz").body())
                .contains("lan-kreis-bodden")
                .doesNotContain("bestand/daten-kfz-kreis-bodden");
        assertThat(owner.get(BASE + "/bestand?art=team").body())
                .contains("betrieb-west")
                .doesNotContain("bestand/lan-kreis-bodden");
        assertThat(owner.get(BASE + "/bestand?verwaltung=kreis-haff&angaben=offen&sortiert=offen")
                        .status())
                .isEqualTo(200);
        assertThat(owner.get(BASE + "/bestand?q=gibtsnicht").body()).contains("Keine Komponente");
        assertThat(owner.get(BASE + "/bestand?art=unfug&seite=x&sortiert=%27").status())
                .isEqualTo(200);
    }

    @Test
    void aSheetSaysWhatIsKnownNeededAndNeededBy() {
        String sheet = SERVED.as(Served.OWNER, Role.ISB)
                .get(BASE + "/bestand/rz-foerde")
                .body();
        assertThat(sheet)
                .contains("Rechenzentrum Förderufer", "Koggenwerk IT", "Haustechnik Koggenwerk")
                .contains("eines davon genügt:", "10 Minuten ohne auszuhalten", "bestand/nea-foerde")
                .contains("Wird gebraucht von", "<svg class=\"stock-net\"", "Das Bild als Tabelle")
                .doesNotContain(" style=");
    }

    @Test
    void neighboursInsidesStayHidden() {
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        assertThat(kreis.get(BASE + "/bestand/haus-kreis-haff").status()).isEqualTo(404);
        assertThat(kreis.get(BASE + "/bestand/gibtsnicht").status()).isEqualTo(404);
        assertThat(kreis.get(BASE + "/bestand/haus-kreis-haff/netz").status()).isEqualTo(404);
        assertThat(kreis.get(BASE + "/bestand/haus-kreis-haff/netz.json").status())
                .isEqualTo(404);
        var assured = kreis.get(BASE + "/bestand/rz-bodden");
        assertThat(assured.status()).isEqualTo(200);
        assertThat(assured.body())
                .contains("ihr Inneres sehen Sie nicht")
                .doesNotContain("Haustechnik Sundwerk", "id=\"braucht\"", "stock-net", "strom-bernsteen");
        assertThat(kreis.get(BASE + "/bestand/rz-bodden/netz.json").body()).doesNotContain("haff");
        assertThat(kreis.get(BASE + "/bestand?q=haff").body()).doesNotContain("haus-kreis-haff");
    }

    @Test
    void theNetIsAskedForStepByStep() {
        Client owner = SERVED.as(Served.OWNER, Role.LESEN);
        var json = owner.get(BASE + "/bestand/rz-foerde/netz.json");
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.body()).contains("\"from\":\"rz-foerde\",\"to\":\"kuehlung-foerde\"");
        assertThat(owner.get(BASE + "/bestand/rz-foerde/netz").body()).contains("data-start=\"rz-foerde\"");
    }

    @Test
    void valuesAreConfirmedByThoseWhoAnswerForThem() {
        Client fach = SERVED.as(Served.KREIS, Role.FACH);
        String service = "/b/gemeinsam/bestand/" + serviceOf(Served.KREIS);
        String page = fach.get(service).body();
        assertThat(page).contains("noch von niemandem bestätigt", "BIA-Werte bestätigen");
        String digest = page.replaceAll("(?s).*name=\"werte\" value=\"([0-9a-f]+)\".*", "$1");
        assertThat(SERVED.as(Served.KREIS, Role.ISB)
                        .submit(service, service + "/bestaetigen", java.util.Map.of("werte", digest))
                        .status())
                .isEqualTo(403);
        assertThat(fach.submit(service, service + "/bestaetigen", java.util.Map.of("werte", "0"))
                        .location())
                .contains("andere-werte");
        var done = fach.submit(service, service + "/bestaetigen", java.util.Map.of("werte", digest));
        assertThat(fach.follow(done).body()).contains("Bestätigt.", "bestätigt</span> von Test kreis-bodden-fach");
        String other = "/b/gemeinsam/bestand/" + serviceOf(Served.NEIGHBOUR);
        assertThat(fach.submit(service, other + "/bestaetigen", java.util.Map.of("werte", digest))
                        .status())
                .isEqualTo(404);
    }

    private static String serviceOf(String administration) {
        return SERVED.as(Served.OWNER, Role.ISB)
                .get("/b/gemeinsam/bestand?art=service&verwaltung=" + administration)
                .body()
                .replaceAll("(?s).*?<th scope=\"row\"><a href=\"/b/gemeinsam/bestand/([^\"]+)\".*", "$1");
    }
}
