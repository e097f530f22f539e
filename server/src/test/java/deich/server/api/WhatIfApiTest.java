// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Program;
import deich.server.Served;
import deich.server.course.Waiting;
import deich.store.Actor;
import deich.store.people.Person;
import deich.store.people.Right;
import deich.store.people.Role;
import deich.store.run.Run;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What would be if, for programs; and what is asked for again when memory has let go of it. */
class WhatIfApiTest {
    private static final Served SERVED = Served.shared();
    private static final String STOCK = "/api/v1/stocks/" + Served.JOINT;

    private static Program of(String organisation) {
        return Program.of(SERVED, SERVED.person(organisation, Role.ISB), EnumSet.allOf(Right.class));
    }

    @Test
    void whatFailsIsToldAsThePageTellsIt() {
        Program kreis = of(Served.KREIS);
        String off = "\"off\": [{\"component\": \"haus-kreis-bodden\", \"lasts\": \"3d\"}]";
        JsonNode told = kreis.post(STOCK + "/whatif", "{" + off + "}").json();
        assertThat(told.path("refused").asInt(-1)).isZero();
        assertThat(told.path("services")).isNotEmpty();
        JsonNode first = told.at("/services/0");
        assertThat(first.has("with")).isTrue();
        assertThat(first.has("way")).isFalse();
        String page = SERVED.as(Served.KREIS, Role.ISB)
                .get("/b/gemeinsam/was-waere-wenn?aus=haus-kreis-bodden:3d")
                .body();
        for (JsonNode service : told.path("services"))
            assertThat(page).contains(service.path("name").asString("?"));
        JsonNode measures = kreis.get(STOCK + "/components/haus-kreis-bodden/measures")
                .json()
                .path("measures");
        assertThat(measures).isNotEmpty();
        String taken = "\"on\": [{\"measure\": \"" + measures.path(0).path("id").asString("")
                + "\", \"component\": \"haus-kreis-bodden\"}]";
        JsonNode both =
                kreis.post(STOCK + "/whatif", "{" + off + ", " + taken + "}").json();
        assertThat(both.at("/services/0/way").asString("")).isIn("better", "worse", "same");
        assertThat(kreis.post(STOCK + "/whatif", "{}").status()).isEqualTo(422);
    }

    /** What is only named is tried out with what is seen; what is not seen is as if it were not there. */
    @Test
    void nobodyFeelsThroughANeighboursHouse() {
        Program kreis = of(Served.KREIS);
        JsonNode named = kreis.post(STOCK + "/whatif", "{\"off\": [{\"component\": \"rz-bodden\"}]}")
                .json();
        assertThat(named.path("narrow").asBoolean(false)).isTrue();
        for (JsonNode service : named.path("services"))
            assertThat(service.path("administration").asString("")).isEqualTo(Served.KREIS);
        String hidden = "haus-kreis-haff";
        String none = kreis.post(STOCK + "/whatif", "{\"off\": [{\"component\": \"gibtsnicht\"}]}")
                .body();
        assertThat(kreis.post(STOCK + "/whatif", "{\"off\": [{\"component\": \"" + hidden + "\"}]}")
                        .body())
                .isEqualTo(none)
                .contains("\"refused\":1");
        assertThat(kreis.get(STOCK + "/components/" + hidden + "/measures").status())
                .isEqualTo(404);
    }

    @Test
    void whatMemoryHasLetGoIsComputedAgain() {
        Person person = SERVED.person(Served.OWNER, Role.ISB);
        Program owner = Program.of(SERVED, person, EnumSet.allOf(Right.class));
        JsonNode services =
                owner.get(STOCK + "/components?kind=service&q=bodden").json();
        String service = services.at("/components/0/id").asString("");
        Run done = done(Map.of("service", service), new Actor(person.id()));
        String json = STOCK + "/runs/" + done.id() + "/json";
        var later = owner.get(json);
        assertThat(later.status()).as(later.body()).isEqualTo(202);
        assertThat(later.header("Retry-After")).isEqualTo("2");
        assertThat(later.header("Location")).isEqualTo(json);
        var found = Waiting.done(owner, json);
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.body()).contains(service);
    }

    /** Done by somebody else, so that nothing of it is in this server's memory. */
    private static Run done(Map<String, String> order, Actor by) {
        for (int tries = 0; tries < 5; tries++) {
            int version = Objects.requireNonNull(SERVED.store().stocks().find(Served.JOINT))
                    .head();
            UUID id = SERVED.store()
                    .runs()
                    .queue(Served.JOINT, version, "cutsets", order, by)
                    .id();
            Run claimed = SERVED.store().runs().claim("another");
            if (claimed == null || !claimed.id().equals(id)) continue;
            assertThat(SERVED.store().runs().finish(id, "another", Map.of())).isTrue();
            return Objects.requireNonNull(SERVED.store().runs().find(id));
        }
        throw new AssertionError("the server was faster each time");
    }
}
