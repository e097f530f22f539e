// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import deich.server.Client;
import deich.server.Served;
import deich.server.Window;
import deich.store.Actor;
import deich.store.people.Codes.Purpose;
import deich.store.people.OrganisationKind;
import deich.store.people.Person;
import deich.store.people.Role;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Administration: each organisation looks after its own people and nobody else's. */
class PeopleTest {
    private static final Pattern CODE = Pattern.compile("<code>([0-9A-Z-]{20,})</code>");

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.joint();
        // whose account is the oldest has set the server up
        served.person(Served.OWNER, Role.VERWALTER);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String code(Client.Answer answer) {
        Matcher found = CODE.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    @Test
    void somebodyIsInvitedWithACodeThatIsShownOnce() {
        Client client = served.as(Served.KREIS, Role.VERWALTER);
        String page = "/verwaltung/menschen/einladen";
        var wrong = client.submit(page, Map.of("name", "Jette Boysen", "login", "j b"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"Jette Boysen\"", "mindestens eine Rolle");
        var shown = client.submit(page, Map.of("name", "Jette Boysen", "login", "j.boysen", "roles", "FACH"));
        String code = code(shown);
        Person made = requireNonNull(served.store().people().find("j.boysen"));
        assertThat(made.organisation()).isEqualTo(Served.KREIS);
        assertThat(made.roles()).containsExactly(Role.FACH);
        assertThat(served.store().codes().look(Purpose.INVITATION, code)).isNotNull();
        assertThat(client.get("/verwaltung/menschen").body()).contains("Jette Boysen", "noch nie angemeldet");
        assertThat(client.get("/verwaltung/menschen/" + made.id()).body()).doesNotContain(code);
    }

    @Test
    void rolesAndAccessChangeAtOnce() {
        Client client = served.as(Served.KREIS, Role.VERWALTER);
        Person person = served.person("k.wechsel", Served.KREIS, Set.of(Role.LESEN));
        Client theirs = served.as(person);
        String page = "/verwaltung/menschen/" + person.id();
        assertThat(theirs.get("/neu").status()).isNotEqualTo(200);
        assertThat(client.submit(page, page + "/rollen", Map.of("roles", "ISB")).location())
                .isEqualTo(page + "?getan=rollen");
        assertThat(theirs.get("/verwaltung/protokoll").status()).isEqualTo(200);
        client.submit(page, page + "/schliessen", Map.of());
        assertThat(theirs.get("/").location()).isEqualTo("/anmelden");
        client.submit(page, page + "/oeffnen", Map.of());
        served.as(person);
        assertThat(client.submit(page, page + "/loeschen", Map.of()).status()).isEqualTo(422);
        assertThat(client.submit(page, page + "/loeschen", Map.of("sicher", "true"))
                        .location())
                .isEqualTo("/verwaltung/menschen");
        assertThat(client.get(page).status()).isEqualTo(404);
        assertThat(client.get("/verwaltung/protokoll").body())
                .contains("gelöschtes Konto " + person.id().toString().substring(0, 8));
    }

    @Test
    void nobodyClosesThemselvesOrReachesOthers() {
        Client client = served.as(Served.KREIS, Role.VERWALTER);
        Person self = served.person(Served.KREIS, Role.VERWALTER);
        String own = "/verwaltung/menschen/" + self.id();
        assertThat(client.submit(own, own + "/schliessen", Map.of()).status()).isEqualTo(422);
        Person other = served.person(Served.NEIGHBOUR, Role.ISB);
        String theirs = "/verwaltung/menschen/" + other.id();
        assertThat(client.get(theirs).status()).isEqualTo(404);
        for (String act : new String[] {"/rollen", "/zugang", "/schliessen", "/oeffnen", "/loeschen"})
            assertThat(client.submit(own, theirs + act, Map.of("roles", "LEITUNG", "sicher", "true"))
                            .status())
                    .as(act)
                    .isEqualTo(404);
        assertThat(client.get("/verwaltung/menschen").body()).doesNotContain(other.login());
    }

    @Test
    void onlyTheHostTakesInOrganisations() {
        Map<String, String> form = Map.of(
                "organisation",
                "Amt Haffwinkel",
                "kind",
                "ADMINISTRATION",
                "land",
                "MV",
                "name",
                "Ole Haff",
                "login",
                "o.haff");
        String page = "/verwaltung/organisationen";
        Client guest = served.as(Served.KREIS, Role.VERWALTER);
        assertThat(guest.get(page).body())
                .contains("Verbund beider Länder", "nur")
                .doesNotContain("id=\"login\"");
        assertThat(guest.submit(page, form).status()).isEqualTo(403);
        Client host = served.as(Served.OWNER, Role.VERWALTER);
        assertThat(host.submit(page, form).body()).contains("Ole Haff");
        assertThat(requireNonNull(served.store().people().organisations().find("amt-haffwinkel"))
                        .kind())
                .isEqualTo(OrganisationKind.ADMINISTRATION);
        assertThat(requireNonNull(served.store().people().find("o.haff")).roles())
                .containsExactly(Role.VERWALTER);
        assertThat(host.submit(page, form).status()).isEqualTo(422);
    }

    @Test
    void aGrantOpensAndClosesAgain() {
        Client leader = served.as(Served.KREIS, Role.LEITUNG);
        String page = "/verwaltung/freigaben";
        assertThat(leader.get(page).body()).contains("Gemeinsamer Bestand", "Verbund beider Länder führt");
        leader.submit(page, Map.of("bestand", "gemeinsam", "an", Served.LAND));
        assertThat(leader.get(page).body())
                .contains("Landesverwaltung Ost darf unsere Komponenten in diesem Bestand sehen");
        assertThat(served.store().grants().of(Served.JOINT)).hasSize(1);
        leader.submit(page, page + "/zuruecknehmen", Map.of("bestand", "gemeinsam", "an", Served.LAND));
        assertThat(served.store().grants().of(Served.JOINT)).isEmpty();
        assertThat(leader.submit(page, Map.of("bestand", "ostsee", "an", Served.LAND))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theLogIsOfOnesOwnAndCanBeChecked() {
        served.as(Served.NEIGHBOUR, Role.IT);
        String neighbour = served.person(Served.NEIGHBOUR, Role.IT).name();
        Client isb = served.as(Served.KREIS, Role.ISB);
        String log = isb.get("/verwaltung/protokoll").body();
        assertThat(log).contains("Angemeldet", "Test kreis-bodden-isb").doesNotContain(neighbour);
        var checked = isb.submit("/verwaltung/protokoll", "/verwaltung/protokoll/pruefen", Map.of());
        assertThat(checked.body()).contains("Unverändert: alle");
    }

    @Test
    void thePagesInABrowser() {
        Person all = served.person("v.alles", Served.KREIS, Set.of(Role.VERWALTER, Role.LEITUNG, Role.ISB));
        Person other = served.person("b.beispiel", Served.KREIS, Set.of(Role.FACH, Role.STAB));
        served.store().grants().give(Served.JOINT, Served.KREIS, Served.PROVIDER, Actor.DEICH);
        try (Window window = Window.on(served)) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = window.tab(scheme == ColorScheme.LIGHT ? 1280 : 375, scheme, all);
                for (String path : new String[] {
                    "/verwaltung",
                    "/verwaltung/menschen",
                    "/verwaltung/menschen/einladen",
                    "/verwaltung/menschen/" + other.id(),
                    "/verwaltung/organisationen",
                    "/verwaltung/freigaben",
                    "/verwaltung/protokoll",
                    "/hilfe",
                    "/barrierefreiheit",
                    "/einladung"
                }) {
                    page.navigate(path);
                    Window.nothingToComplainAbout(
                            page,
                            path.replace(other.id().toString(), "person")
                                            .substring(1)
                                            .replace('/', '-') + "-" + scheme);
                }
                page.navigate("/verwaltung/menschen/" + other.id());
                page.click("text=Einmal-Code ausgeben");
                page.waitForSelector("#code");
                Window.nothingToComplainAbout(page, "code-" + scheme);
            }
        }
        served.store().grants().revoke(Served.JOINT, Served.KREIS, Served.PROVIDER, Actor.DEICH);
    }
}
