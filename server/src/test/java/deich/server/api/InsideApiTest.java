// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Program;
import deich.server.Served;
import deich.store.people.Right;
import deich.store.people.Role;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read and change inside an inventory that several share. */
class InsideApiTest {
    private static final Served SERVED = Served.shared();
    private static final String STOCK = "/api/v1/stocks/" + Served.JOINT;
    /** A component of the Kreis itself. */
    private static final String OWN = "haus-kreis-bodden";

    private static Program of(String organisation, Role role) {
        return Program.of(SERVED, SERVED.person(organisation, role), EnumSet.allOf(Right.class));
    }

    private static String change(int base, String text, String reason) {
        return JsonMapper.shared().writeValueAsString(java.util.Map.of("base", base, "text", text, "reason", reason));
    }

    @Test
    void componentsAreSearchedAndVeiled() {
        Program owner = of(Served.OWNER, Role.ISB);
        Program kreis = of(Served.KREIS, Role.ISB);
        int all = owner.get(STOCK + "/components").json().path("total").asInt(0);
        int some = kreis.get(STOCK + "/components").json().path("total").asInt(0);
        assertThat(some).isPositive().isLessThan(all);
        JsonNode page = owner.get(STOCK + "/components?page=99999").json();
        assertThat(page.path("page").asInt(0)).isEqualTo(page.path("pages").asInt(-1));
        JsonNode found = kreis.get(STOCK + "/components?kind=site&q=" + OWN).json();
        assertThat(found.path("components").toString()).contains("\"" + OWN + "\"");
        JsonNode told = kreis.get(STOCK + "/components/" + OWN).json();
        assertThat(told.at("/component/full").asBoolean(false)).isTrue();
        assertThat(told.path("neededBy")).isNotEmpty();
        assertThat(of(Served.NEIGHBOUR, Role.ISB)
                        .get(STOCK + "/components/gibtsnicht")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void oneComponentIsChangedByItsOwnerAlone() {
        Program owner = of(Served.OWNER, Role.ISB);
        JsonNode told = owner.get(STOCK + "/components/" + OWN + "/text").json();
        int base = told.path("version").asInt(0);
        String text = told.path("text").asString("");
        assertThat(text).contains(OWN);
        String path = STOCK + "/components/" + OWN + "/text";
        assertThat(owner.send("PUT", path, change(base, text, "nichts"))
                        .json()
                        .path("outcome")
                        .asString(""))
                .isEqualTo("unchanged");
        assertThat(owner.send("PUT", path, change(base, text, "")).status()).isEqualTo(422);
        var wrong = owner.send("PUT", path, change(base, text.replaceFirst("kind: \\w+", "kind: hauz"), "x"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/problems/0/line").asInt(0)).isPositive();
        assertThat(owner.send("PUT", path, change(9999, text, "x")).status()).isEqualTo(404);
        assertThat(of(Served.NEIGHBOUR, Role.ISB)
                        .send("PUT", path, change(base, text, "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void scenariosDecisionsAndVerdictsAreRead() {
        Program kreis = of(Served.KREIS, Role.ISB);
        assertThat(kreis.get(STOCK + "/scenarios").json().path("scenarios")).hasSizeGreaterThan(20);
        assertThat(kreis.get(STOCK + "/scenarios/kf-01").json().path("text").asString(""))
                .contains("kf-01");
        assertThat(kreis.get(STOCK + "/scenarios/gibtsnicht").status()).isEqualTo(404);
        assertThat(kreis.get(STOCK + "/decisions").status()).isEqualTo(200);
        assertThat(kreis.get(STOCK + "/evidence").status()).isEqualTo(200);
        var verdicts = kreis.get(STOCK + "/verdicts");
        assertThat(verdicts.status()).isIn(200, 409);
        if (verdicts.status() == 200)
            for (JsonNode line : verdicts.json().path("verdicts"))
                assertThat(line.path("administration").asString("")).isEqualTo(Served.KREIS);
        var report = kreis.get(STOCK + "/reports/notfallmappe-" + Served.KREIS + ".odt");
        assertThat(report.status()).as(report.header("Content-Type")).isEqualTo(200);
        assertThat(kreis.get(STOCK + "/reports/komponenten.csv").status()).isEqualTo(200);
        assertThat(kreis.get(STOCK + "/reports/quatsch").status()).isEqualTo(404);
    }

    @Test
    void administratorsReadTheirOwnPeopleAndLog() {
        Program admin = of(Served.KREIS, Role.VERWALTER);
        JsonNode people = admin.get("/api/v1/people").json().path("people");
        assertThat(people.toString())
                .contains(Served.KREIS + "-" + Role.VERWALTER.name().toLowerCase(Locale.ROOT))
                .doesNotContain(Served.NEIGHBOUR + "-");
        assertThat(admin.get("/api/v1/organisations").body())
                .contains("Sundwerk")
                .doesNotContain("beispiel");
        JsonNode entries = admin.get("/api/v1/audit").json().path("entries");
        assertThat(entries.toString()).contains("token.created");
        long last = entries.path(entries.size() - 1).path("seq").asLong(0);
        for (JsonNode entry : admin.get("/api/v1/audit?before=" + last).json().path("entries"))
            assertThat(entry.path("seq").asLong(0)).isLessThan(last);
    }
}
