// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Actor;
import deich.store.people.Role;
import deich.store.stock.Bytes;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sheets and folders in and out, versions compared and brought back, the map. */
class StockImportTest {
    private static final Served SERVED = Served.shared();
    private static final String SHEET =
            "Leistung;Programm;Wer macht das?;Bemerkung;wie lange verzichtbar?\nJagdscheine;WaffeX;Sundwerk;nachts;3 Tage\n";
    private static int number;

    private static String fresh() {
        String id = "einlesen-" + ++number;
        Files files = Files.of(Served.EXAMPLE);
        SERVED.store().stocks().create(new StockId(id), "Einlesen", Served.OWNER, files, "Beginn", Actor.DEICH);
        return "/b/" + id;
    }

    private static Files head(String base) {
        var id = new StockId(base.substring(3));
        var stock = java.util.Objects.requireNonNull(SERVED.store().stocks().find(id));
        return SERVED.store().stocks().files(id, stock.head());
    }

    private static Client.Answer upload(
            Client who, String base, String to, Map<String, String> more, String name, byte[] file) {
        return who.upload(base + "/einlesen", base + to, more, name, file);
    }

    private static byte[] zip(Files files) {
        var out = new ByteArrayOutputStream();
        files.zip(out);
        return out.toByteArray();
    }

    @Test
    void aSheetIsShownThenAppliedThenUndone() {
        String base = fresh();
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        Files before = head(base);
        String to = "/einlesen/tabelle";
        assertThat(upload(kreis, base, to, Map.of(), "a.pdf", new byte[] {1}).status())
                .isEqualTo(422);
        var seen = upload(kreis, base, to, Map.of(), "bogen.csv", SHEET.getBytes(StandardCharsets.UTF_8));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).contains("Jagdscheine", "So übernehmen", "Bemerkung", "wird ausgelassen");
        assertThat(head(base)).isEqualTo(before);
        Map<String, String> form = Forms.of(seen.body(), base + to);
        var other = new HashMap<>(form);
        other.put("c.4", "WHO");
        var mapped = kreis.post(base + to, other);
        assertThat(mapped.body()).contains("value=\"WHO\" selected");
        form.put("apply", "true");
        var done = kreis.post(base + to, form);
        assertThat(done.location()).contains("getan=eingelesen");
        String page = kreis.follow(done).body();
        assertThat(page).contains("Eingelesen. Das ist jetzt Fassung 2.", "Rückgängig machen");
        assertThat(kreis.get(base + "/bestand?q=Jagdscheine").body()).contains("Jagdscheine", "Landkreis Boddenküste");
        String undo = base + "/versionen/1/wiederherstellen";
        var undone = kreis.submit(base + "/versionen", undo, Map.of());
        assertThat(kreis.follow(undone).body()).contains("Wiederhergestellt, als neue Fassung 3.");
        assertThat(head(base)).isEqualTo(before);
    }

    @Test
    void aFolderGoesInAndComesOutByteForByte() throws IOException {
        String base = fresh();
        Client owner = SERVED.as(Served.OWNER, Role.ISB);
        byte[] out = owner.get(base + "/ordner.zip").raw().body();
        Files came = Files.unzip(new ByteArrayInputStream(out));
        assertThat(came).isEqualTo(Files.of(Served.EXAMPLE));
        Files changed = came.with("LIESMICH.md", Bytes.of("# Neu\r\n\tmit Tab und ohne Ende"));
        var done = upload(owner, base, "/einlesen/ordner", Map.of(), "alles.zip", zip(changed));
        assertThat(done.location()).contains("getan=ordner");
        assertThat(head(base)).isEqualTo(changed);
        assertThat(zip(changed)).isEqualTo(owner.get(base + "/ordner.zip").raw().body());
        Files broken = changed.with("kaputt.yaml", "components: [");
        var refused = upload(owner, base, "/einlesen/ordner", Map.of(), "alles.zip", zip(broken));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("kaputt.yaml");
        assertThat(upload(owner, base, "/einlesen/ordner", Map.of(), "x.zip", new byte[] {1, 2, 3})
                        .status())
                .isEqualTo(422);
        assertThat(head(base)).isEqualTo(changed);
    }

    @Test
    void whoSeesAPartTakesAPartAndReplacesNothingOfOthers() {
        String base = fresh();
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        assertThat(SERVED.as(Served.KREIS, Role.IT).get(base + "/ordner.zip").status())
                .isEqualTo(403);
        var out = kreis.get(base + "/ordner.zip");
        assertThat(out.header("Content-Disposition")).contains("auszug");
        Files part = Files.unzip(new ByteArrayInputStream(out.raw().body()));
        String all = String.join(
                "\n", part.byPath().values().stream().map(Bytes::text).toList());
        assertThat(all).contains("lan-kreis-bodden").doesNotContain("haus-kreis-haff", "Hausnetz Kreishaus Haffland");
        assertThat(all.substring(all.indexOf("  rz-bodden:")))
                .matches(
                        "(?s)  rz-bodden:\n    kind: site\n    name: [^\n]+\n    administration: sundwerk\n    operator: sundwerk\n  .*");
        var refused = upload(kreis, base, "/einlesen/ordner", Map.of(), "alles.zip", zip(part));
        assertThat(refused.status()).isEqualTo(422);
        String told = refused.body()
                .substring(refused.body().indexOf("kern-alert"), refused.body().indexOf("<h2>"));
        assertThat(told).contains("Das gehört nicht alles Ihnen").doesNotContain("Haffland");
        assertThat(head(base)).isEqualTo(Files.of(Served.EXAMPLE));
    }

    @Test
    void versionsTellWhatChangedToThoseWhoMaySeeIt() {
        String base = fresh();
        var id = new StockId(base.substring(3));
        Files files = Files.of(Served.EXAMPLE);
        String haff = java.util.Objects.requireNonNull(files.text("kreis-haff.yaml"));
        var neighbour = SERVED.person(Served.NEIGHBOUR, Role.ISB);
        Files changed = files.with("kreis-haff.yaml", haff.replaceFirst("restart: 10min", "restart: 99min"));
        SERVED.store().stocks().save(id, 1, changed, "Das Haffhaus ist schwach", new Actor(neighbour.id()));
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        assertThat(kreis.get(base + "/versionen").body())
                .contains("Landkreis Haffland", "Änderung einer anderen Organisation")
                .doesNotContain("Haffhaus", neighbour.name());
        assertThat(kreis.get(base + "/versionen/vergleich?von=1&bis=2").body())
                .contains("hat sich nichts geändert")
                .doesNotContain("99min", "Haffhaus");
        Client theirs = SERVED.as(neighbour);
        assertThat(theirs.get(base + "/versionen/vergleich?von=1&bis=2").body())
                .contains("1 Stunde 39 Minuten", "Das Haffhaus ist schwach", "Anlaufzeit")
                .doesNotContain("+ ");
        Client owner = SERVED.as(Served.OWNER, Role.ISB);
        assertThat(owner.get(base + "/versionen/vergleich?von=1&bis=2").body()).contains("+ ", "restart: 99min");
        var refused = kreis.submit(base + "/versionen", base + "/versionen/1/wiederherstellen", Map.of());
        assertThat(refused.status()).isIn(403, 422);
        assertThat(head(base)).isEqualTo(changed);
        assertThat(kreis.get(base + "/versionen/vergleich?von=0&bis=2").status())
                .isEqualTo(404);
    }

    @Test
    void theMapCountsWhatOneSees() throws IOException {
        String owner =
                SERVED.as(Served.OWNER, Role.ISB).get("/b/gemeinsam/karte").body();
        assertThat(owner).contains("bestand?gebiet=13073", "bestand?gebiet=13075");
        String kreis =
                SERVED.as(Served.KREIS, Role.ISB).get("/b/gemeinsam/karte").body();
        assertThat(kreis).contains("bestand?gebiet=13073").doesNotContain("bestand?gebiet=13075");
        assertThat(SERVED.as(Served.KREIS, Role.ISB)
                        .get("/b/gemeinsam/bestand?gebiet=13073")
                        .body())
                .contains("Nur Gebiet: Vorpommern-Rügen");
        String register = java.nio.file.Files.readString(Served.ROOT.resolve("content/register/verwaltungen.csv"));
        long areas = register.lines()
                .filter(line -> line.matches(".*,(kreis|kreisfreie-stadt),.*"))
                .count();
        String tiles = new String(
                java.util.Objects.requireNonNull(getClass().getResourceAsStream("/deich/server/stock/tiles.csv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(tiles.lines().skip(1)).hasSize((int) areas);
        for (String line : tiles.lines().skip(1).toList()) {
            String[] cells = line.split(",", 4);
            String name = cells[3].replace("\u00ad", "").replace(" (Stadt)", "").replaceFirst("^Landkreis ", "");
            assertThat(register.lines().filter(one -> one.startsWith(cells[0])))
                    .as(line)
                    .anyMatch(one -> one.contains(name));
        }
    }
}
