// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assistant.meaning.Vectors;
import deich.assistant.talk.Access;
import deich.server.Server;
import deich.server.Settings;
import deich.store.Actor;
import deich.store.Address;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.people.Right;
import deich.store.people.Role;
import deich.store.run.Run;
import deich.store.stock.StockId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The verbs that speak to a server, with a real one. */
class RemoteVerbTest {
    private static final StockId HOUSE = new StockId("kleines-haus");
    private static final StockId UNTESTED = new StockId("ungeprueft");

    @TempDir
    static Path home;

    private static Server server;
    private static Path token;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        var settings = new Settings(
                "127.0.0.1",
                0,
                Address.memory("t" + UUID.randomUUID()),
                Home.content(),
                Home.folder().resolve("examples/ostsee"),
                URI.create("http://localhost"),
                "test",
                2,
                null,
                Access.NONE,
                null,
                null,
                Vectors.NONE);
        server = Server.start(settings, InstantSource.system());
        Store store = server.store();
        store.people()
                .organisations()
                .create(new Organisation("stadt", "Stadt", OrganisationKind.ADMINISTRATION, "SH"), Actor.DEICH);
        var person = store.people().create("isb", "Ilse", "stadt", Set.of(Role.ISB), Actor.DEICH);
        var self = new Actor(person.id());
        store.people().setPassword(person.id(), "x", false, self);
        var made = store.tokens().create(person.id(), "Test", EnumSet.allOf(Right.class), Duration.ofDays(1), self);
        token = Files.writeString(home.resolve("token"), made.secret() + "\n");
        Path house = Files.createDirectory(home.resolve("haus"));
        SmallHouse.writeTo(house);
        store.stocks().create(UNTESTED, "Ungeprüft", "stadt", deich.store.stock.Files.of(house), "Beginn", self);
        store.stocks().create(HOUSE, "Kleines Haus", "stadt", deich.store.stock.Files.of(house), "Beginn", self);
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
    }

    private static Typed remote(String... words) {
        var all = new ArrayList<>(List.of("remote"));
        all.addAll(List.of(words));
        all.addAll(List.of("--server", "http://localhost:" + server.port(), "--token-file", token.toString()));
        return Typed.deich(all.toArray(String[]::new));
    }

    private Path pulled(String name) {
        Path to = folder.resolve(name);
        Typed pulled = remote("pull", HOUSE.value(), to.toString());
        assertThat(pulled.code()).as(pulled.err()).isEqualTo(Exit.HELD);
        return to;
    }

    private static void change(Path in, String from, String to) throws IOException {
        Path file = in.resolve("haus.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void whatIsThereIsListed() {
        assertThat(remote("list").out()).contains("kleines-haus: Kleines Haus (Fassung ");
        assertThat(remote().out()).contains("kleines-haus");
        Typed english = remote("list", "--lang", "en");
        assertThat(english.out()).contains("(version ");
    }

    @Test
    void aFolderIsFetchedChangedAndSentAndNothingOfOthersIsLost() throws IOException {
        Path mine = pulled("meins");
        Path theirs = pulled("deren");
        assertThat(remote("pull", HOUSE.value(), mine.toString()).err()).contains("liegt schon etwas");
        assertThat(remote("push", mine.toString(), "--reason", "nichts").out()).contains("Nichts zu tun");
        change(theirs, "Rathausserver", "Rechner im Rathaus");
        assertThat(remote("push", theirs.toString(), "--reason", "Name").out()).contains("Gespeichert als Fassung");
        change(mine, "name: Meldewesen", "name: Einwohnermeldewesen");
        Typed merged = remote("push", mine.toString(), "--reason", "Name");
        assertThat(merged.out()).contains("zusammengeführt mit 1");
        assertThat(remote("push", mine.toString(), "--reason", "noch einmal").out())
                .contains("Nichts zu tun");
        change(theirs, "name: Meldewesen", "name: Meldeamt");
        Typed clash = remote("push", theirs.toString(), "--reason", "Name");
        assertThat(clash.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(clash.err())
                .contains("Nichts ist verloren", "haus.yaml", "Einwohnermeldewesen", "Meldeamt", "remote pull");
        assertThat(Files.readString(theirs.resolve("haus.yaml"))).contains("Meldeamt");
        String kept = Files.readString(pulled("neu").resolve("haus.yaml"));
        assertThat(kept).contains("Rechner im Rathaus", "Einwohnermeldewesen");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws IOException {
        Path mine = pulled("falsch");
        change(mine, "repair: 2d", "repair: bald");
        Typed refused = remote("push", mine.toString(), "--reason", "x");
        assertThat(refused.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err()).contains("haus.yaml:");
        Files.delete(mine.resolve(".deich-remote"));
        assertThat(remote("push", mine.toString(), "--reason", "x").err()).contains("--stock");
        assertThat(remote("push", mine.toString(), "--reason", "x", "--stock", HOUSE.value())
                        .err())
                .contains("--base");
        assertThat(remote("pull", "gibtsnicht", folder.resolve("x").toString()).err())
                .contains("Das gibt es nicht");
        assertThat(remote("pull", "../me", folder.resolve("y").toString()).err())
                .contains("Das gibt es nicht");
    }

    @Test
    void aStressTestRunsThereAndItsAnswerIsTheExitCode() {
        Typed text = remote("check", HOUSE.value());
        assertThat(text.code()).as(text.err()).isIn(Exit.HELD, Exit.MISSED);
        assertThat(text.out()).contains(text.code() == Exit.MISSED ? "hält nicht" : "Keine MUSS");
        Typed json = remote("check", HOUSE.value(), "--format", "json");
        assertThat(json.code()).isEqualTo(text.code());
        boolean missed =
                JsonMapper.shared().readTree(json.out()).path("mussMissed").asBoolean(false);
        assertThat(json.code()).isEqualTo(missed ? Exit.MISSED : Exit.HELD);
        assertThat(remote("check", "gibtsnicht").code()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void whoeverStopsWaitingStopsTheRun() throws InterruptedException {
        var ended = new AtomicReference<Typed>();
        // the example is large enough that it cannot be done before
        Thread waits = Thread.ofPlatform().start(() -> ended.set(remote("check", "ostsee")));
        while (server.store().runs().list(new StockId("ostsee"), 9).isEmpty()) LockSupport.parkNanos(1_000_000);
        // it has been told the number of its run by then
        LockSupport.parkNanos(400_000_000);
        waits.interrupt();
        waits.join(60_000);
        assertThat(ended.get().code()).isEqualTo(Exit.CANCELLED);
        Run run = server.store().runs().list(new StockId("ostsee"), 9).getFirst();
        assertThat(run.state()).isEqualTo(Run.State.CANCELLED);
    }

    @Test
    void reportsComeAsFiles() throws IOException {
        Path to = folder.resolve("bericht.html");
        Typed html = remote("report", HOUSE.value(), "-o", to.toString());
        assertThat(html.code()).as(html.err()).isEqualTo(Exit.HELD);
        assertThat(Files.readString(to)).contains("<!doctype html>");
        Path paper = folder.resolve("mappe.pdf");
        Typed pdf = remote("report", HOUSE.value(), "--format", "pdf", "--for", "stadt", "-o", paper.toString());
        assertThat(pdf.code()).as(pdf.err()).isEqualTo(Exit.HELD);
        assertThat(Files.readAllBytes(paper)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(remote("report", HOUSE.value(), "--format", "pdf").err()).contains("--for");
    }

    /** A report of an inventory that nobody has tested: the test is made first. */
    @Test
    void whatAReportRestsOnIsComputed() throws IOException {
        Path to = folder.resolve("ergebnisse.csv");
        Typed csv = remote("report", UNTESTED.value(), "--format", "csv", "-o", to.toString());
        assertThat(csv.code()).as(csv.err()).isEqualTo(Exit.HELD);
        assertThat(Files.readString(to)).contains("KR-");
        assertThat(server.store().runs().list(UNTESTED, 9)).hasSize(1);
    }

    @Test
    void aNewInventoryIsLookedAtAndMade() throws IOException {
        Typed starter = remote("new", "Amt Anfang", "--art", "amt", "--reason", "zum Anfangen");
        assertThat(starter.out()).as(starter.err()).contains("Angelegt: amt-anfang (Amt Anfang)");
        Path sheet =
                Files.writeString(folder.resolve("bogen.csv"), "Leistung;wie lange verzichtbar?\nJagdscheine;3 Tage\n");
        Typed seen = remote("new", "Amt Bogen", sheet.toString(), "--art", "amt", "--preview");
        assertThat(seen.out()).as(seen.err()).contains("Daraus würden", "Angelegt ist nichts");
        assertThat(remote("list").out()).doesNotContain("Amt Bogen");
        Path house = pulled("haus");
        assertThat(remote("new", "Zweites Haus", house.toString(), "--reason", "Kopie")
                        .out())
                .contains("Angelegt: zweites-haus");
        Files.writeString(house.resolve("haus.yaml"), "quatsch");
        Typed broken = remote("new", "x", house.toString(), "--preview");
        assertThat(broken.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(broken.err()).contains("haus.yaml");
        assertThat(remote("new", "Amt Leer", "--art", "amt", "--preview").err()).contains("aus einer Datei");
        assertThat(remote("list").out()).doesNotContain("Amt Leer");
        assertThat(remote("new", "x").err()).contains("--art");
        assertThat(remote("new", "x", "--art", "amt").err()).contains("--reason");
    }

    @Test
    void whatWouldBeIfIsAnswered() {
        Typed told = remote("whatif", HOUSE.value(), "--off", "server:7d");
        assertThat(told.code()).as(told.err()).isEqualTo(Exit.HELD);
        assertThat(told.out()).containsIgnoringCase("meldewesen");
        Typed json = remote("whatif", HOUSE.value(), "--off", "gibtsnicht", "--format", "json");
        assertThat(JsonMapper.shared().readTree(json.out()).path("refused").asInt(0))
                .isEqualTo(1);
        assertThat(remote("whatif", HOUSE.value(), "--off", "server", "--on", "unsinn")
                        .err())
                .contains("MASSNAHME:KOMPONENTE");
    }

    @Test
    void documentsOfTheServerAreAsked() {
        Typed told = remote("ask", HOUSE.value(), "Was", "verlangt", "KR-05?");
        assertThat(told.code()).as(told.err()).isEqualTo(Exit.HELD);
        assertThat(told.out()).contains("[KR-05");
        assertThat(remote("ask", HOUSE.value(), "Was verlangt KR-05? Was verlangt KR-06?")
                        .out())
                .contains("[KR-05", "[KR-06")
                .containsOnlyOnce("stehen wörtlich so in den Quellen");
        Typed json = remote("ask", HOUSE.value(), "Was verlangt KR-05?", "--format", "json");
        assertThat(JsonMapper.shared()
                        .readTree(json.out())
                        .path("parts")
                        .path(0)
                        .path("covered")
                        .asBoolean(false))
                .isTrue();
        Typed words = remote("ask", HOUSE.value(), "Was verlangt KR-05?", "--words");
        assertThat(words.out()).contains("[KR-05");
        assertThat(words.err()).contains("Hier ist kein Sprachmodell eingerichtet");
    }

    @Test
    void aTokenNeitherStandsOnCommandLinesNorGoesAnywhereInTheOpen() throws IOException {
        String file = token.toString();
        assertThat(Typed.deich("remote", "list", "--server", "http://deich.example.org", "--token-file", file)
                        .err())
                .contains("unverschlüsselt");
        assertThat(Typed.deich("remote", "list", "--server", "deich", "--token-file", file)
                        .err())
                .contains("keine Adresse");
        assertThat(Typed.deich("remote", "list", "--server", "http://localhost:1", "--token-file", file)
                        .err())
                .contains("antwortet nicht");
        String here = "http://localhost:" + server.port();
        assertThat(Typed.deich("remote", "list", "--server", here).err()).contains("Es fehlt der Zugang");
        Path wrong = Files.writeString(folder.resolve("wrong"), "deich_" + "A".repeat(43));
        Typed refused = Typed.deich("remote", "list", "--server", here, "--token-file", wrong.toString());
        assertThat(refused.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(refused.err()).contains("Kein gültiger Zugang").doesNotContain("AAAA");
    }
}
