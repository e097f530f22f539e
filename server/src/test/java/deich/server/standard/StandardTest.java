// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.model.inventory.Component;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.server.course.Foreign;
import deich.server.course.Waiting;
import deich.store.Actor;
import deich.store.audit.Entry;
import deich.store.people.Role;
import deich.store.stock.Files;
import deich.store.stock.Stock;
import deich.store.stock.StockId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Standard: verdicts by sight, sums for the Land, decisions signed by the head of the administration. */
class StandardTest {
    private static final Served SERVED = Served.shared();
    private static final String PAGE = "/b/gemeinsam/standard";

    private static Map<String, String> risk(String until) {
        return Map.of(
                "art", "risiko", "wer", "Landrätin", "grund", "Ersatz ist bestellt: \"kommt\" # bald", "bis", until);
    }

    private static StockId copy(String id) {
        var stock = new StockId(id);
        if (SERVED.store().stocks().find(stock) == null)
            SERVED.store()
                    .stocks()
                    .create(stock, "Zum Entscheiden", Served.OWNER, Files.of(Served.EXAMPLE), "Beginn", Actor.DEICH);
        return stock;
    }

    @Test
    void aKreisSeesItsOwnVerdictsAndNothingOfOthers() {
        Client kreis = SERVED.as(Served.KREIS, Role.BCM);
        var page = Waiting.result(kreis, PAGE, Map.of());
        assertThat(page.body()).contains("Ergebnisse: Landkreis Boddenküste", "class=\"tag ", "Nachweise");
        assertThat(page.body()).doesNotContain("Entscheiden<", "verwaltung=" + Served.NEIGHBOUR);
        for (Component foreign : Foreign.unseen(Served.KREIS))
            assertThat(page.body())
                    .doesNotContain("„" + foreign.name() + "“", "– " + foreign.name(), "@" + foreign.id());
        Matcher plain =
                Pattern.compile("href=\"(" + PAGE + "/[^\"]+/einfach)\"").matcher(page.body());
        assertThat(plain.find()).isTrue();
        assertThat(kreis.get(plain.group(1)).body())
                .contains("Das ist gefordert:", "Wie steht es?", "ohne Sprachmodell");
        assertThat(SERVED.as(Served.NEIGHBOUR, Role.BCM).get(plain.group(1)).status())
                .isEqualTo(404);
        var others = kreis.get(PAGE + "?verwaltung=" + Served.NEIGHBOUR);
        assertThat(others.body()).contains("Ergebnisse: Landkreis Boddenküste");
    }

    @Test
    void theLandSeesSumsOfItsAdministrations() {
        Client land = SERVED.as(Served.LAND, Role.BCM);
        var page = Waiting.result(land, PAGE, Map.of());
        assertThat(page.body()).contains("Landkreis Boddenküste", "Landkreis Haffland", "sehen Sie nur die Zahlen");
        assertThat(page.body()).doesNotContain("verwaltung=" + Served.KREIS).doesNotContain("Kreis Holmland</th>");
    }

    @Test
    void theHeadAcceptsARiskAndSigns() {
        String stock = copy("entscheiden").value();
        String own = "/b/" + stock + "/standard/KR-01/" + Served.KREIS;
        Client head = SERVED.as(Served.KREIS, Role.LEITUNG);
        assertThat(head.get(own).body()).contains("Landkreis Boddenküste", "Entscheiden und unterschreiben");
        var wrong = head.submit(own, Map.of("art", "risiko", "wer", "Landrätin", "grund", "kurz", "bis", "gestern"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("mindestens 10 Zeichen", "in der Zukunft", "value=\"Landrätin\"");
        var done = head.submit(
                own, risk(LocalDate.now(ZoneId.systemDefault()).plusYears(1).toString()));
        assertThat(done.status()).as(done.body()).isEqualTo(302);
        var page = Waiting.result(head, "/b/" + stock + "/standard", Map.of());
        assertThat(page.body())
                .contains("Landrätin trägt das Risiko bis", "Unterschrieben von Test kreis-bodden-leitung");
        Files now = SERVED.store().stocks().files(new StockId(stock), 2);
        assertThat(now.text("nachweise.yaml")).contains("# Nachweise und Entscheidungen", "riskAcceptedBy: Landrätin");
        assertThat(SERVED.store().audit().page(Long.MAX_VALUE, 20).stream().map(deich.store.audit.Entry::action))
                .contains("decision.signed");
    }

    @Test
    void aWordChangedAfterwardsBreaksTheSignature() {
        StockId stock = copy("verfaelscht");
        String own = "/b/" + stock + "/standard/KR-01/" + Served.KREIS;
        Client head = SERVED.as(Served.KREIS, Role.LEITUNG);
        assertThat(head.submit(
                                own,
                                risk(LocalDate.now(ZoneId.systemDefault())
                                        .plusYears(1)
                                        .toString()))
                        .status())
                .isEqualTo(302);
        Files signed = SERVED.store().stocks().files(stock, 2);
        String text = java.util.Objects.requireNonNull(signed.text("nachweise.yaml"));
        SERVED.store()
                .stocks()
                .save(
                        stock,
                        2,
                        signed.with("nachweise.yaml", text.replace("Ersatz ist bestellt", "Ersatz wird bestellt")),
                        "nur ein Wort",
                        Actor.DEICH);
        assertThat(head.get(own).body())
                .contains("nach der Unterschrift geändert")
                .doesNotContain("Unterschrieben von");
    }

    @Test
    void nobodyElseDecides() {
        String stock = copy("unberuehrt").value();
        String kreis = "/b/" + stock + "/standard/KR-01/" + Served.KREIS;
        Map<String, String> form =
                risk(LocalDate.now(ZoneId.systemDefault()).plusYears(1).toString());
        for (Role role : new Role[] {Role.ISB, Role.BCM, Role.IT, Role.FACH, Role.STAB, Role.LESEN, Role.VERWALTER}) {
            Client client = SERVED.as(Served.KREIS, role);
            assertThat(client.get(kreis).status()).as(role.name()).isEqualTo(403);
            assertThat(client.submit(PAGE, kreis, form).status())
                    .as(role.name())
                    .isEqualTo(403);
        }
        Client neighbour = SERVED.as(Served.NEIGHBOUR, Role.LEITUNG);
        assertThat(neighbour.get(kreis).status()).isEqualTo(404);
        assertThat(neighbour.submit("/konto", kreis, form).status()).isNotEqualTo(302);
        String own = "/b/" + stock + "/standard/KR-01/" + Served.NEIGHBOUR;
        assertThat(neighbour.submit(own, kreis, form).status()).isEqualTo(404);
        assertThat(requireNonNull(SERVED.store().stocks().find(new StockId(stock)))
                        .head())
                .isEqualTo(1);
    }

    /** Nothing is decided that is not signed. */
    @Test
    void aDecisionThatCannotBeSignedIsNotKept() throws SQLException {
        try (Served served = Served.joint()) {
            Client head = served.as(Served.KREIS, Role.LEITUNG);
            String own = PAGE + "/KR-01/" + Served.KREIS;
            Map<String, String> form =
                    risk(LocalDate.now(ZoneId.systemDefault()).plusYears(1).toString());
            execute(served, "alter table audit_entry add constraint full_up check (action <> 'decision.signed')");
            assertThat(head.submit(own, own, form).status()).isEqualTo(500);
            assertThat(stock(served).head()).isEqualTo(1);
            execute(served, "alter table audit_entry drop constraint full_up");
            assertThat(head.submit(own, own, form).status()).isEqualTo(302);
            assertThat(stock(served).head()).isEqualTo(2);
            assertThat(head.get(PAGE + "?verwaltung=" + Served.KREIS).status()).isEqualTo(200);
            assertThat(served.store().audit().page(Long.MAX_VALUE, 50, "decision:gemeinsam/kreis-bodden/KR-01"))
                    .extracting(Entry::action)
                    .containsExactly("decision.signed");
        }
    }

    private static Stock stock(Served served) {
        return requireNonNull(served.store().stocks().find(Served.JOINT));
    }

    private static void execute(Served served, String sql) throws SQLException {
        try (Connection connection = served.store().source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void inABrowser() {
        Client owner = SERVED.as(Served.OWNER, Role.BCM);
        Waiting.result(owner, PAGE, Map.of());
        String stock = copy("im-browser").value();
        try (Window window = Window.on(SERVED)) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                int width = scheme == ColorScheme.LIGHT ? 1280 : 375;
                Page page = window.tab(width, scheme, SERVED.person(Served.OWNER, Role.BCM));
                page.navigate(PAGE);
                Window.nothingToComplainAbout(page, "standard-" + scheme);
                page.navigate(PAGE + "?verwaltung=" + Served.KREIS + "&ergebnis=missed");
                Window.nothingToComplainAbout(page, "standard-kreis-" + scheme);
                Page head = window.tab(width, scheme, SERVED.person(Served.KREIS, Role.LEITUNG));
                head.navigate("/b/" + stock + "/standard/KR-19/" + Served.KREIS);
                Window.nothingToComplainAbout(head, "entscheiden-" + scheme);
            }
            keys(window, stock);
        }
    }

    /** A decision with nothing but the keyboard. */
    private static void keys(Window window, String stock) {
        Page head = window.tab(1280, ColorScheme.LIGHT, SERVED.person(Served.KREIS, Role.LEITUNG));
        head.navigate("/b/" + stock + "/standard/KR-19/" + Served.KREIS);
        head.locator("#art-risiko").focus();
        head.keyboard().press("ArrowDown");
        head.keyboard().press("Tab");
        head.keyboard().press("Tab");
        head.keyboard().type("Betrifft uns nicht, sagt die Tastatur.");
        head.locator("#bis").focus();
        head.locator("form.narrow button[type=submit]").focus();
        head.keyboard().press("Enter");
        head.waitForURL(url -> url.contains("/standard?verwaltung="));
    }
}
