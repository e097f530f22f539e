// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Actor;
import deich.store.people.Role;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Components changed by form and as text, added, removed; alone and by two at once. */
class StockEditTest {
    private static final Served SERVED = Served.shared();
    private static int number;

    /** An inventory of its own for every test. */
    private static String fresh() {
        String id = "aendern-" + ++number;
        Files files = Files.of(Served.EXAMPLE);
        SERVED.store().stocks().create(new StockId(id), "Ändern", Served.OWNER, files, "Beginn", Actor.DEICH);
        return "/b/" + id;
    }

    private static String file(String base, String path) {
        var id = new StockId(base.substring(3));
        var stock = java.util.Objects.requireNonNull(SERVED.store().stocks().find(id));
        return java.util.Objects.requireNonNull(
                SERVED.store().stocks().files(id, stock.head()).text(path));
    }

    private static Client.Answer send(Client who, String page, Map<String, String> changes) {
        Map<String, String> fields = Forms.of(who.get(page).body(), page);
        fields.putAll(changes);
        return who.post(page, fields);
    }

    @Test
    void aFormChangesOnlyWhatWasTouched() {
        String base = fresh();
        Client kreis = SERVED.as(Served.KREIS, Role.IT);
        String form = base + "/bestand/lan-kreis-bodden/aendern";
        String before = file(base, "kreis-bodden.yaml");
        var same = send(kreis, form, Map.of());
        assertThat(same.location()).contains("unveraendert");
        var done = send(kreis, form, Map.of("restart", "anderthalb"));
        assertThat(done.status()).isEqualTo(422);
        assertThat(done.body()).contains("value=\"anderthalb\"", "Noch nicht gespeichert", "href=\"#restart\"");
        done = send(kreis, form, Map.of("restart", "2 bis 8 Stunden", "reason", "Anlaufzeit gemessen"));
        assertThat(done.location()).contains("gespeichert");
        String after = file(base, "kreis-bodden.yaml");
        assertThat(after).contains("between: [2h, 8h]").contains("by: Test kreis-bodden-it");
        assertThat(after.lines().filter(line -> !before.contains(line)).toList())
                .hasSizeLessThan(3);
    }

    @Test
    void needsAreAddedGroupedAndRemoved() {
        String base = fresh();
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        String form = base + "/bestand/anschluss-kreis-bodden/aendern";
        Map<String, String> fields = Forms.of(kreis.get(form).body(), form);
        assertThat(fields)
                .containsEntry("n0.target", "Hausnetz Kreishaus Boddenküste")
                .containsEntry("n1.group", "A");
        assertThat(send(kreis, form, Map.of("n4.target", "Kreishaus Bodenküste"))
                        .body())
                .contains("Meinten Sie „Kreishaus Boddenküste“?");
        assertThat(send(kreis, form, Map.of("n4.target", "haus-kreis-haff")).status())
                .isEqualTo(422);
        var done = send(
                kreis,
                form,
                Map.of("n4.target", "Kreishaus Boddenküste", "n4.tolerance", "4 Stunden", "n3.remove", "true"));
        assertThat(done.location()).contains("gespeichert");
        String sheet = kreis.follow(done).body();
        assertThat(sheet).contains("4 Stunden ohne auszuhalten", "eines davon genügt:");
        String needs = sheet.substring(sheet.indexOf("id=\"braucht\""), sheet.indexOf("id=\"gebraucht\""));
        assertThat(needs).doesNotContain("Sundnetz");
    }

    @Test
    void nobodyChangesWhatIsNotTheirs() {
        String base = fresh();
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        for (String id : new String[] {"haus-kreis-haff", "rz-bodden", "strom-bernsteen"}) {
            assertThat(kreis.get(base + "/bestand/" + id + "/aendern").status()).isEqualTo(404);
            assertThat(kreis.get(base + "/bestand/" + id + "/text").status()).isEqualTo(404);
            assertThat(kreis.get(base + "/bestand/" + id + "/entfernen").status())
                    .isEqualTo(404);
        }
        assertThat(SERVED.as(Served.KREIS, Role.LESEN)
                        .get(base + "/bestand/lan-kreis-bodden/aendern")
                        .status())
                .isEqualTo(403);
        String form = base + "/bestand/lan-kreis-bodden/aendern";
        var moved = send(kreis, form, Map.of("administration", Served.NEIGHBOUR));
        assertThat(moved.status()).isEqualTo(422);
        assertThat(moved.body()).contains("Das gehört nicht alles Ihnen");
    }

    @Test
    void textIsEditedAndPeekingIsRefused() {
        String base = fresh();
        Client kreis = SERVED.as(Served.KREIS, Role.ISB);
        String form = base + "/bestand/lan-kreis-bodden/text";
        String text = Forms.of(kreis.get(form).body(), form).getOrDefault("text", "");
        assertThat(text).startsWith("lan-kreis-bodden:").contains("restart: 10min");
        var peek = send(
                kreis,
                form,
                Map.of("text", text.replace("[haus-kreis-bodden]", "[haus-kreis-bodden, haus-kreis-haff]")));
        assertThat(peek.status()).isEqualTo(422);
        assertThat(peek.body()).contains("„haus-kreis-haff“ gibt es hier nicht").doesNotContain("Kreishaus Haff");
        var wrong = send(kreis, form, Map.of("text", text.replace("restart: 10min", "restart: 10 Äpfel")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("10 Äpfel", "Zeile");
        var done = send(kreis, form, Map.of("text", text.replace("10min", "25min")));
        assertThat(kreis.follow(done).body()).contains("Gespeichert.", "25 Minuten");
    }

    @Test
    void twoAtOnceLoseNothing() {
        String base = fresh();
        Client one = SERVED.as(Served.KREIS, Role.ISB);
        Client two = SERVED.as(Served.KREIS, Role.IT);
        String form = base + "/bestand/lan-kreis-bodden/aendern";
        Map<String, String> first = Forms.of(one.get(form).body(), form);
        Map<String, String> second = Forms.of(two.get(form).body(), form);
        Map<String, String> third = Forms.of(two.get(form).body(), form);
        first.putAll(Map.of("restart", "30 Minuten", "reason", "gemessen"));
        second.putAll(Map.of("ask", "Haustechnik", "reason", "Ansprechpartner"));
        third.putAll(Map.of("restart", "45 Minuten", "reason", "geschätzt"));
        assertThat(one.post(form, first).location()).contains("gespeichert");
        var merged = two.follow(two.post(form, second));
        assertThat(merged.body())
                .contains(
                        "Zwischenzeitlich hat Test kreis-bodden-isb (gemessen) auch geändert",
                        "Haustechnik",
                        "30 Minuten");
        var clashed = two.post(form, third);
        assertThat(clashed.status()).isEqualTo(409);
        assertThat(clashed.body())
                .contains("30 Minuten", "value=\"45 Minuten\"", "value=\"Haustechnik\"", "war schneller");
        var decided = two.post(form, Forms.of(clashed.body(), form));
        assertThat(two.follow(decided).body()).contains("45 Minuten", "Haustechnik");
        String text = base + "/bestand/lan-kreis-bodden/text";
        Map<String, String> mine = Forms.of(one.get(text).body(), text);
        Map<String, String> theirs = Forms.of(two.get(text).body(), text);
        mine.computeIfPresent("text", (_, t) -> t.replace("45min", "50min"));
        theirs.computeIfPresent("text", (_, t) -> t.replace("45min", "55min"));
        assertThat(one.post(text, mine).location()).contains("gespeichert");
        var again = two.post(text, theirs);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("50min", "55min");
        assertThat(two.follow(two.post(text, Forms.of(again.body(), text))).body())
                .contains("55 Minuten");
    }

    @Test
    void componentsComeAndGo() {
        String base = fresh();
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        String form = base + "/hinzufuegen";
        assertThat(send(kreis, form, Map.of()).status()).isEqualTo(422);
        var done = send(
                kreis,
                form,
                Map.of(
                        "name",
                        "Jagdbehörde Süd",
                        "kind",
                        "service",
                        "n0.target",
                        "Kreishaus Boddenküste",
                        "mtpd",
                        "2 Wochen"));
        assertThat(done.location()).contains("/bestand/jagdbehoerde-sued?getan=gespeichert");
        assertThat(kreis.follow(done).body()).contains("Jagdbehörde Süd", "14 Tage", "Kreishaus Boddenküste");
        assertThat(kreis.get(base + "/bestand/lan-kreis-bodden/entfernen").body())
                .contains("solange andere sie brauchen", "Anschluss Kreishaus Boddenküste");
        String remove = base + "/bestand/lan-kreis-bodden/entfernen";
        var refused = kreis.submit(base + "/hinzufuegen", remove, Map.of("reason", "weg damit"));
        assertThat(refused.status()).isEqualTo(422);
        var gone = send(kreis, base + "/bestand/jagdbehoerde-sued/entfernen", Map.of());
        assertThat(gone.location()).contains("getan=entfernt");
        assertThat(kreis.get(base + "/bestand/jagdbehoerde-sued").status()).isEqualTo(404);
    }
}
