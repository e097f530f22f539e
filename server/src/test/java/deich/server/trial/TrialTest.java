// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.server.Client;
import deich.server.Served;
import deich.server.work.Content;
import deich.store.Actor;
import deich.store.people.Organisation;
import deich.store.people.Role;
import deich.store.run.Run;
import deich.store.sight.Detail;
import deich.store.sight.Sight;
import deich.store.stock.Bytes;
import deich.store.stock.Files;
import deich.store.stock.Stock;
import deich.store.stock.StockId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stress tests over HTTP: ordered, waited for, read, compared, and what must not be seen of them. */
class TrialTest {
    private static final Served SERVED = Served.shared();
    static final String BASE = "/b/gemeinsam/stresstest";

    /** Orders one over these scenarios and waits for it. @return its address */
    static String done(Client client, String base, String... scenarios) {
        String address = order(client, base, scenarios);
        for (int i = 0; i < 600; i++) {
            Client.Answer answer = client.get(address);
            if (!answer.body().contains("id=\"fortschritt\"")) return address;
            pause();
        }
        throw new AssertionError("did not end: " + address);
    }

    private static String order(Client client, String base, String... scenarios) {
        var fields = new TreeMap<String, String>();
        fields.put("auswahl", scenarios.length == 0 ? "alle" : "einige");
        for (String scenario : scenarios) fields.put("szenario", scenario);
        Client.Answer answer = client.submit(base, fields);
        assertThat(answer.status()).isEqualTo(302);
        return answer.location();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aStressTestIsOrderedComputedAndRead() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String address = done(isb, BASE, "kf-05");
        String result = isb.get(address).body();
        assertThat(result).contains("Hält der Deich?", "Was ausfällt", "class=\"sentence\"");
        String scenario = scenario(result);
        String page = isb.get(scenario).body();
        assertThat(page).contains("Verlauf", "class=\"cursor\"", "<option value=\"0\"", "id=\"zustand\"", "Warum");
        assertThat(isb.get(scenario + "?t=999999999").body()).contains("wieder normal");
        String plain = isb.get(plain(page)).body();
        assertThat(plain).contains("Was passiert mit", "Was ist zuerst zu tun?", "Was die Wörter bedeuten");
        assertThat(SERVED.as(Served.NEIGHBOUR, Role.ISB).get(plain(page)).status())
                .isEqualTo(404);
        assertThat(isb.get(BASE).body()).contains(address).contains("fertig");
    }

    private static String plain(String page) {
        Matcher link = Pattern.compile("href=\"([^\"]+/einfach/[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    static String scenario(String result) {
        Matcher link = Pattern.compile("href=\"([^\"]+/szenario/\\d+)\"").matcher(result);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void onlyThoseWithTheRightStartOne() {
        Client reader = SERVED.as(Served.KREIS, Role.LESEN);
        assertThat(reader.get(BASE).status()).isEqualTo(200);
        assertThat(reader.get(BASE).body()).doesNotContain("Stresstest starten");
        assertThat(reader.submit("/konto", BASE, Map.of("auswahl", "alle")).status())
                .isEqualTo(403);
    }

    @Test
    void nothingChosenIsSaidAndKept() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        Client.Answer answer = isb.submit(BASE, Map.of("auswahl", "einige", "laeufe", "200"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("mindestens ein Szenario");
    }

    /** The whole is computed; what a neighbour's house looks like inside is told to nobody else. */
    @Test
    void nothingOfANeighboursInsideIsTold() {
        Client owner = SERVED.as(Served.OWNER, Role.ISB);
        String address = done(owner, BASE);
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        Set<String> hidden = hidden(Served.KREIS);
        assertThat(hidden).hasSizeGreaterThan(20);
        String result = kreis.get(address).body();
        nothingOf(hidden, result, address);
        Matcher links = Pattern.compile("href=\"([^\"]+/szenario/\\d+)\"").matcher(result);
        int seen = 0;
        while (links.find()) {
            String page = kreis.get(links.group(1)).body();
            nothingOf(hidden, page, links.group(1));
            nothingOf(hidden, kreis.get(plain(page)).body(), plain(page));
            seen++;
        }
        assertThat(seen).isGreaterThan(5);
        assertThat(kreis.get(scenario(result)).body()).isNotEmpty();
        String land = SERVED.as(Served.LAND, Role.LEITUNG).get(address).body();
        assertThat(land).contains("Die Verwaltungen des Landes");
        nothingOf(hidden(Served.LAND), land, address);
        SERVED.found("fremd-stresstest", "Fremdes Amt", deich.store.people.OrganisationKind.ADMINISTRATION, "SH");
        Client stranger = SERVED.as("fremd-stresstest", Role.ISB);
        assertThat(stranger.get(address).status()).isEqualTo(404);
    }

    /** What is asked next depends on what one may see, and that on who has opened what by now. */
    @Test
    void theNextQuestionFollowsWhatIsOpened() {
        done(SERVED.as(Served.OWNER, Role.ISB), BASE);
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        String before = question(kreis);
        SERVED.store().grants().give(Served.JOINT, Served.NEIGHBOUR, Served.KREIS, Actor.DEICH);
        String opened = question(kreis);
        SERVED.store().grants().revoke(Served.JOINT, Served.NEIGHBOUR, Served.KREIS, Actor.DEICH);
        assertThat(opened).isNotEqualTo(before);
        assertThat(question(kreis)).isEqualTo(before);
    }

    /** The link to what is asked about; empty when nothing is asked. */
    private static String question(Client client) {
        Matcher asked = Pattern.compile("(?s)class=\"question\".*?href=\"([^\"]+)\"")
                .matcher(client.get("/b/gemeinsam/ueberblick").body());
        return asked.find() ? asked.group(1) : "";
    }

    private static void nothingOf(Set<String> hidden, String page, String where) {
        String text = page.replaceAll("<[^>]+>", "\n").replace("&amp;", "&").replace("&quot;", "\"");
        List<String> told = hidden.stream().filter(text::contains).toList();
        assertThat(told).as(where).isEmpty();
    }

    /** Names of what this organisation does not see, unless something it sees is called the same or longer. */
    private static Set<String> hidden(String organisation) {
        Stock stock = Objects.requireNonNull(SERVED.store().stocks().find(Served.JOINT));
        Inventory inventory = InventoryFolder.read(
                        Served.EXAMPLE,
                        Content.read(Served.ROOT.resolve("content")).classes())
                .orThrow();
        Organisation viewer =
                Objects.requireNonNull(SERVED.store().people().organisations().find(organisation));
        Sight sight = Sight.of(inventory, stock, viewer, SERVED.store().grants().of(stock.id()));
        String seen = inventory.components().values().stream()
                .filter(c -> sight.of(c.id()) != Detail.NOTHING)
                .map(Component::name)
                .collect(Collectors.joining("\n"));
        String administrations = inventory.administrations().values().toString();
        return inventory.components().values().stream()
                .filter(c -> sight.of(c.id()) == Detail.NOTHING)
                .map(Component::name)
                .filter(name -> name.length() > 8 && !seen.contains(name) && !administrations.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatIsNoLongerInMemoryIsComputedAgainOnceForAll() {
        // who may not order one may wait for what was ordered
        Client reader = SERVED.as(Served.KREIS, Role.LESEN);
        Run run = lost();
        String address = BASE + "/" + run.id();
        assertThat(reader.get(address).body()).contains("nicht mehr im Arbeitsspeicher", "id=\"fortschritt\"");
        SERVED.as(Served.NEIGHBOUR, Role.LESEN).get(address);
        assertThat(reader.get(BASE).body()).contains("2 nicht erfüllt");
        for (int i = 0; i < 600 && reader.get(address).body().contains("id=\"fortschritt\""); i++) pause();
        assertThat(reader.get(address).body()).contains("Hält der Deich?");
        List<Run> again = SERVED.store().runs().list(Served.JOINT, 500).stream()
                .filter(r -> r.order().equals(run.order()) && !r.id().equals(run.id()))
                .toList();
        assertThat(again).extracting(Run::by).containsExactly(Actor.DEICH.person());
        assertThat(reader.get(BASE).body()).doesNotContain(again.getFirst().id().toString());
    }

    /** A run that is done but whose result this server never had: as after a restart. */
    private static Run lost() {
        var runs = SERVED.store().runs();
        var actor = new deich.store.Actor(SERVED.person(Served.KREIS, Role.ISB).id());
        Map<String, String> order = Map.of("scenarios", "kf-12", "futures", "0", "seed", "77", "day", "2026-11-30");
        for (int i = 0; i < 20; i++) {
            Run run = runs.queue(Served.JOINT, 1, "check", order, actor);
            Run claimed = runs.claim("test");
            if (claimed == null || !claimed.id().equals(run.id())) continue;
            Bytes counts = Bytes.of(Served.KREIS + "\tMISSED\t2\n");
            assertThat(runs.finish(run.id(), "test", Map.of("verdicts", counts)))
                    .isTrue();
            return run;
        }
        throw new AssertionError("the server was always faster");
    }

    @Test
    void whoOrderedItMayCancelItAndNobodyElse() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String address = order(isb, BASE, "kf-01");
        Client neighbour = SERVED.as(Served.NEIGHBOUR, Role.ISB);
        assertThat(neighbour.submit(BASE, address + "/abbrechen", Map.of()).status())
                .isEqualTo(403);
        assertThat(isb.submit(BASE, address + "/abbrechen", Map.of()).location())
                .isEqualTo(address);
    }

    @Test
    void twoAreCompared() {
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String one = done(isb, BASE, "kf-05");
        String two = done(isb, BASE, "kf-05");
        String page =
                isb.get(BASE + "/vergleich?a=" + id(one) + "&b=" + id(two)).body();
        assertThat(page).contains("Kein Ergebnis hat sich geändert", "Was es erklären kann");
        assertThat(isb.get(BASE + "/vergleich").body()).contains("Vorher", "Nachher");
    }

    @Test
    void theSameOnTheNewestVersionShowsWhatWasChanged() {
        var stock = new StockId("vergleich-test");
        Files first = Files.of(Served.EXAMPLE);
        SERVED.store().stocks().create(stock, "Vergleich", Served.OWNER, first, "Beginn", Actor.DEICH);
        String base = "/b/vergleich-test/stresstest";
        Client isb = SERVED.as(Served.KREIS, Role.ISB);
        String one = done(isb, base, "kf-05");
        String file = "kreis-bodden.yaml";
        String text = Objects.requireNonNull(first.text(file))
                .replace("name: Kfz-Zulassung Boddenküste", "name: Kfz-Zulassung an der Küste");
        SERVED.store().stocks().save(stock, 1, first.with(file, text), "Umbenannt", Actor.DEICH);
        assertThat(isb.get(one).body()).contains("Inzwischen gibt es Fassung 2", "auf der neuesten Fassung (2)");
        Client.Answer again = isb.submit(one, one + "/nochmal", Map.of("fassung", "neueste"));
        for (int i = 0; i < 600 && isb.get(again.location()).body().contains("id=\"fortschritt\""); i++) pause();
        String page = isb.get(base + "/vergleich?a=" + id(again.location()) + "&b=" + id(one))
                .body();
        assertThat(page).contains("Geändert von Fassung 1 zu Fassung 2", "Kfz-Zulassung an der Küste");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
