// SPDX-License-Identifier: EUPL-1.2
package deich.server.begin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.assess.Check;
import deich.assess.Order;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.model.inventory.Inventory;
import deich.report.JsonReport;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.server.work.Content;
import deich.store.Actor;
import deich.store.people.Role;
import deich.store.run.Run;
import deich.store.stock.Bytes;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import deich.store.stock.Stock;
import deich.store.stock.StockId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From nothing to a first own inventory, and the way through its first hour. */
class BeginTest {
    private static final Served SERVED = Served.shared();
    private static final Content CONTENT = Content.read(Served.ROOT.resolve("content"));

    private static Stock started(String name) {
        Client client = SERVED.as(Served.KREIS, Role.ISB);
        var answer = client.submit("/neu", Map.of("name", name, "kind", "kreis"));
        assertThat(answer.location()).matches("/b/[a-z0-9-]+/anfang");
        return stock(answer.location());
    }

    private static Stock stock(String location) {
        return requireNonNull(SERVED.store().stocks().find(new StockId(location.split("/")[2])));
    }

    private static Inventory read(Stock stock) {
        var contents = new TreeMap<String, byte[]>();
        SERVED.store()
                .stocks()
                .files(stock.id(), stock.head())
                .byPath()
                .forEach((path, bytes) -> contents.put(path, bytes.copy()));
        return deich.formats.inventory.InventoryFolder.read(contents, CONTENT.classes())
                .orThrow();
    }

    /** What the job of the stress test does, without its page. */
    static void test(Stock stock) {
        var scenarios = CONTENT.scenarios().values().stream().limit(4).toList();
        var order = new Order(
                read(stock), CONTENT.standard(), scenarios, LocalDate.now(ZoneId.systemDefault()), Settings.DEFAULT, 0);
        var found = Check.run(order, Runnable::run, Progress.NONE);
        var json = new StringBuilder();
        try {
            JsonReport.write(found, "test", Locale.GERMANY, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var by = new Actor(SERVED.person(Served.KREIS, Role.ISB).id());
        Run run = SERVED.store().runs().queue(stock.id(), stock.head(), "check", Map.of("scenarios", ""), by);
        SERVED.store().runs().claim("test");
        SERVED.store().runs().finish(run.id(), "test", Map.of("json", Bytes.of(json.toString())));
    }

    @Test
    void aStarterIsOnesOwnAndAllAssumed() {
        String name = requireNonNull(SERVED.store().people().organisations().find(Served.KREIS))
                .name();
        Stock stock = started(name);
        assertThat(stock.owner()).isEqualTo(Served.KREIS);
        Inventory inventory = read(stock);
        assertThat(inventory.administrations().keySet()).containsExactly(Served.KREIS);
        Client client = SERVED.as(Served.KREIS, Role.ISB);
        assertThat(client.get("/b/" + stock.id() + "/anfang").body())
                .contains("1 von 6 Schritten geschafft", "Jetzt: Erster Stresstest", "ist noch keine belegt");
        assertThat(SERVED.as(Served.NEIGHBOUR, Role.ISB)
                        .get("/b/" + stock.id() + "/anfang")
                        .status())
                .isEqualTo(404);
        Stock second = started(name);
        assertThat(second.id().value()).endsWith("-2");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAndNothingKept() {
        Client client = SERVED.as(Served.KREIS, Role.ISB);
        int before = SERVED.store().stocks().all().size();
        var wrong = client.submit("/neu", Map.of("name", "Kreis Ohne Art"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"Kreis Ohne Art\"", "was für eine Verwaltung");
        assertThat(upload(client, "bild.png", new byte[] {1, 2, 3}).body()).contains("Diese Art Datei");
        assertThat(upload(client, "kaputt.zip", new byte[] {1, 2, 3}).status()).isEqualTo(422);
        var odd = new ByteArrayOutputStream();
        Files.NONE.with("inventory.yaml", "deich: nichts/9\n").zip(odd);
        var broken = upload(client, "fremd.zip", odd.toByteArray());
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.body()).contains("inventory.yaml");
        assertThat(SERVED.store().stocks().all()).hasSize(before);
    }

    @Test
    void aFolderASheetAndTheExampleBecomeInventories() {
        Client client = SERVED.as(Served.KREIS, Role.ISB);
        Stock starter = started("Kreis Vorlage");
        Files files = SERVED.store().stocks().files(starter.id(), 1);
        var zip = new ByteArrayOutputStream();
        files.zip(zip);
        Stock folder = stock(upload(client, "bestand.zip", zip.toByteArray()).location());
        assertThat(SERVED.store().stocks().files(folder.id(), 1)).isEqualTo(files);
        byte[] sheet = requireNonNull(files.find("erhebung.ods")).copy();
        Stock laid = stock(upload(client, "erhebung.ods", sheet).location());
        assertThat(read(laid).components()).isNotEmpty();
        Stock copy = stock(client.submit("/neu", "/neu/kopie", Map.of()).location());
        assertThat(copy.title()).startsWith("Kopie von");
        assertThat(copy.owner()).isEqualTo(Served.KREIS);
    }

    private static Client.Answer upload(Client client, String name, byte[] content) {
        var found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(client.get("/neu").body());
        assertThat(found.find()).isTrue();
        var body = new ByteArrayOutputStream();
        Map.of("_csrf", found.group(1), "name", "Kreis Hochgeladen", "kind", "kreis")
                .forEach(
                        (field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"datei\"; filename=\"" + name + "\"", content);
        body.writeBytes("--grenze--\r\n".getBytes(StandardCharsets.UTF_8));
        return client.send(HttpRequest.newBuilder(client.base().resolve("/neu/hochladen"))
                .header("Content-Type", "multipart/form-data; boundary=grenze")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(
                ("--grenze\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePictureChangesWithWhatIsEntered() {
        Stock stock = started("Kreis Erste Stunde");
        Client client = SERVED.as(Served.KREIS, Role.ISB);
        String base = "/b/" + stock.id();
        assertThat(client.get(base + "/ueberblick").body()).contains("Noch nicht geprüft", "Ersten Stresstest rechnen");
        test(stock);
        assertThat(client.get(base + "/anfang").body()).contains("2 von 6", "Jetzt: Die Fragen");
        Stock changed = answered(stock);
        String stale = client.get(base + "/ueberblick").body();
        assertThat(stale).contains("Seitdem hat sich der Bestand geändert", "Stresstest wiederholen");
        test(changed);
        assertThat(client.get(base + "/anfang").body())
                .contains("Dazwischen wurde geändert", "MTA der Leitstelle erfragt", "Unterschied");
        try (Window window = Window.on(SERVED)) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = window.tab(
                        scheme == ColorScheme.LIGHT ? 1280 : 375, scheme, SERVED.person(Served.KREIS, Role.ISB));
                for (String path : List.of("/neu", base + "/anfang", base + "/ueberblick")) {
                    page.navigate(path);
                    Window.nothingToComplainAbout(page, path.substring(path.lastIndexOf('/') + 1) + "-" + scheme);
                }
            }
        }
    }

    private static Stock answered(Stock stock) {
        Files files = SERVED.store().stocks().files(stock.id(), 1);
        String text = String.valueOf(files.text("erhebung.yaml"));
        String changed = text.replaceFirst("mtpd: \\{assumed: [^}]*\\}", "mtpd: 1d");
        assertThat(changed).isNotEqualTo(text);
        Saved saved = SERVED.store()
                .stocks()
                .save(
                        stock.id(),
                        1,
                        files.with("erhebung.yaml", changed),
                        "MTA der Leitstelle erfragt",
                        new Actor(SERVED.person(Served.KREIS, Role.ISB).id()));
        assertThat(saved).isInstanceOf(Saved.Kept.class);
        return requireNonNull(SERVED.store().stocks().find(stock.id()));
    }
}
