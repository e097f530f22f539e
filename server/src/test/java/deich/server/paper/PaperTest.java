// SPDX-License-Identifier: EUPL-1.2
package deich.server.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.model.inventory.Component;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.server.course.Foreign;
import deich.server.course.Waiting;
import deich.store.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Berichte: each file holds what its reader may see, and each is in the log. */
class PaperTest {
    private static final Served SERVED = Served.shared();
    private static final String PAGE = "/b/gemeinsam/berichte";

    @Test
    void whoKeepsTheInventoryGetsEverything() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        var page = Waiting.result(owner, PAGE, Map.of());
        assertThat(page.body()).contains("bericht.html", "bericht.sarif", "bestand.zip", "notfallmappe-kreis-bodden.pdf");
        for (String file : List.of("bericht.json", "bericht.sarif", "bericht.junit.xml", "tabellen.xlsx", "bestand.zip"))
            assertThat(owner.get(PAGE + "/" + file).status()).as(file).isEqualTo(200);
        var shown = owner.get(PAGE + "/bericht.html?zeigen=true");
        assertThat(shown.header("Content-Disposition")).startsWith("inline");
        assertThat(shown.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(owner.get(PAGE + "/bericht.html").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"gemeinsam-bericht.html\"");
        assertThat(owner.get(PAGE + "/notfallmappe-kreis-bodden.pdf").body()).startsWith("%PDF-");
        assertThat(owner.get(PAGE + "/gibt-es-nicht.pdf").status()).isEqualTo(404);
        assertThat(SERVED.store().audit().page(Long.MAX_VALUE, 50).stream()
                        .filter(e -> e.action().equals("report.exported"))
                        .map(e -> String.valueOf(e.details().get("file"))))
                .contains("bericht.json", "bestand.zip", "notfallmappe-kreis-bodden.pdf");
    }

    @Test
    void aKreisGetsWhatItSeesAndNoForeignNames() throws IOException {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        var page = Waiting.result(kreis, PAGE, Map.of());
        assertThat(page.body()).contains("notfallmappe-kreis-bodden.pdf");
        assertThat(page.body()).doesNotContain("bericht.json", "bestand.zip", "notfallmappe-kreis-haff");
        for (String file : List.of(
                "bericht.json", "bericht.sarif", "bericht.junit.xml", "bestand.zip", "notfallmappe-kreis-haff.pdf"))
            assertThat(kreis.get(PAGE + "/" + file).status()).as(file).isEqualTo(404);
        String html = kreis.get(PAGE + "/bericht.html").body();
        String tables = unzipped(kreis.get(PAGE + "/tabellen.ods").raw().body());
        String folder = unzipped(kreis.get(PAGE + "/notfallmappe-kreis-bodden.odt").raw().body());
        String csv = kreis.get(PAGE + "/ausfaelle.csv").body() + kreis.get(PAGE + "/ergebnisse.csv").body();
        assertThat(html).contains("Boddenküste");
        assertThat(tables).contains("Boddenküste");
        assertThat(folder).contains("Boddenküste");
        for (Component foreign : Foreign.unseen(Served.KREIS))
            for (String told : List.of(html, tables, folder, csv))
                assertThat(told)
                        .doesNotContain(
                                "„" + foreign.name() + "“",
                                ">" + foreign.name() + "<",
                                "– " + foreign.name(),
                                "@" + foreign.id(),
                                "<code>" + foreign.id());
    }

    private static String unzipped(byte[] zip) throws IOException {
        var text = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                if (entry.getName().endsWith(".xml"))
                    text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    @Test
    void whoMayNotExportGetsNothing() {
        for (Role role : new Role[] {Role.IT, Role.FACH, Role.LESEN, Role.VERWALTER}) {
            Client client = SERVED.as(Served.KREIS, role);
            assertThat(client.get(PAGE).status()).as(role.name()).isEqualTo(403);
            assertThat(client.get(PAGE + "/tabellen.xlsx").status()).as(role.name()).isEqualTo(403);
        }
        assertThat(SERVED.client().get(PAGE + "/tabellen.xlsx").location()).isEqualTo("/anmelden");
    }

    @Test
    void inABrowser() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        Waiting.result(owner, PAGE, Map.of());
        try (Window window = Window.on(SERVED)) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                int width = scheme == ColorScheme.LIGHT ? 1280 : 375;
                Page page = window.tab(width, scheme, SERVED.person(Served.OWNER, Role.BCM));
                page.navigate(PAGE);
                Window.nothingToComplainAbout(page, "berichte-" + scheme);
                page.navigate(PAGE + "/bericht.html?zeigen=true");
                page.locator("h1").waitFor();
                Page kreis = window.tab(width, scheme, SERVED.person(Served.KREIS, Role.BCM));
                kreis.navigate(PAGE);
                Window.nothingToComplainAbout(kreis, "berichte-kreis-" + scheme);
            }
        }
    }
}
