// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Program;
import deich.server.Served;
import deich.store.Actor;
import deich.store.audit.Entry;
import deich.store.people.Person;
import deich.store.people.Right;
import deich.store.people.Role;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs that look after accounts may what their administrator may, and no more. */
class AccountsApiTest {
    private static final Served SERVED = Served.shared();
    private static final String PEOPLE = "/api/v1/people";

    private static Program admin(String organisation) {
        return Program.of(SERVED, SERVED.person(organisation, Role.VERWALTER), EnumSet.allOf(Right.class));
    }

    private static String invitation(String login, String roles) {
        return "{\"name\": \"Neu\", \"login\": \"" + login + "\", \"roles\": [" + roles + "]}";
    }

    @Test
    void anAccountIsInvitedChangedClosedAndErased() {
        Program admin = admin(Served.KREIS);
        var wrong = admin.post(PEOPLE, invitation("", ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("problems")).hasSize(2);
        var made = admin.post(PEOPLE, invitation("api.neu", "\"IT\""));
        assertThat(made.status()).isEqualTo(201);
        String code = made.json().path("code").asString("");
        assertThat(code).isNotBlank();
        assertThat(made.json().path("invitation").asBoolean(false)).isTrue();
        String at = made.header("Location");
        UUID id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
        assertThat(admin.post(PEOPLE, invitation("api.neu", "\"IT\"")).status())
                .as("the login is taken")
                .isBetween(400, 499);
        JsonNode changed = admin.send("PUT", at + "/roles", "{\"roles\": [\"BCM\", \"FACH\"]}")
                .json();
        assertThat(changed.path("roles")).hasSize(2);
        Person person = Objects.requireNonNull(SERVED.store().people().find(id));
        SERVED.store().people().setPassword(id, "x", false, Actor.DEICH);
        Program theirs = Program.of(SERVED, person, EnumSet.of(Right.READ));
        assertThat(theirs.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(admin.send("PUT", at + "/active", "{\"active\": false}")
                        .json()
                        .path("active")
                        .asBoolean(true))
                .isFalse();
        assertThat(theirs.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(admin.post(at + "/code", "").status()).as("a closed account").isEqualTo(422);
        admin.send("PUT", at + "/active", "{\"active\": true}");
        JsonNode again = admin.post(at + "/code", "").json();
        assertThat(again.path("invitation").asBoolean(true)).isFalse();
        assertThat(again.path("code").asString("")).isNotBlank().isNotEqualTo(code);
        assertThat(admin.delete(at).status()).as("not by mistake").isEqualTo(422);
        assertThat(admin.delete(at + "?sure=true").json().toString()).doesNotContain("api.neu");
        assertThat(admin.get(at).status()).isEqualTo(404);
        assertThat(SERVED.store().audit().page(Long.MAX_VALUE, 50, "person:" + id))
                .extracting(Entry::action)
                .contains(
                        "person.created",
                        "code.issued",
                        "person.roles",
                        "person.closed",
                        "person.opened",
                        "person.erased");
    }

    @Test
    void nobodyShutsThemselvesOutNorTouchesTheAccountsOfOthers() {
        Program admin = admin(Served.KREIS);
        String self = PEOPLE + "/" + SERVED.person(Served.KREIS, Role.VERWALTER).id();
        assertThat(admin.send("PUT", self + "/active", "{\"active\": false}").status())
                .isEqualTo(422);
        assertThat(admin.delete(self + "?sure=true").status()).isEqualTo(422);
        assertThat(admin(Served.NEIGHBOUR)
                        .send("PUT", self + "/roles", "{\"roles\": [\"IT\"]}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyWhoSetTheServerUpTakesOthersIn() {
        SERVED.person(Served.KREIS, Role.VERWALTER);
        String host =
                Objects.requireNonNull(SERVED.store().people().organisations().host());
        String other = host.equals(Served.KREIS) ? Served.NEIGHBOUR : Served.KREIS;
        String house = "{\"name\": \"Neues Amt\", \"kind\": \"ADMINISTRATION\", \"administrator\":"
                + " {\"name\": \"Erste\", \"login\": \"api.erste\"}}";
        assertThat(admin(other).post("/api/v1/organisations", house).status()).isEqualTo(403);
        assertThat(SERVED.store().people().organisations().find("neues-amt")).isNull();
        var made = admin(host).post("/api/v1/organisations", house);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().at("/person/roles/0").asString("")).isEqualTo("VERWALTER");
        assertThat(SERVED.store().people().organisations().find("neues-amt")).isNotNull();
        assertThat(admin(host).post("/api/v1/organisations", house).status()).isEqualTo(422);
    }
}
