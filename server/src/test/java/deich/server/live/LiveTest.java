// SPDX-License-Identifier: EUPL-1.2
package deich.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Client;
import deich.server.Listening;
import deich.server.Served;
import deich.store.Actor;
import deich.store.audit.Entry;
import deich.store.people.Person;
import deich.store.people.Role;
import deich.store.run.Run;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import deich.store.stock.StockId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an open page is told of while it is open, and what it is not told of. */
class LiveTest {
    private static final Served SERVED = Served.shared();
    private static final StockId STOCK = new StockId("lebendig");
    private static final String EVENTS = "/b/" + STOCK + "/ereignisse";

    @BeforeAll
    static void found() {
        SERVED.store()
                .stocks()
                .create(STOCK, "Lebendig", Served.OWNER, Files.of(Served.EXAMPLE), "Beginn", Actor.DEICH);
    }

    private static Person person(String login, String organisation) {
        return SERVED.person(login, organisation, EnumSet.of(Role.ISB));
    }

    /** Changes how long something takes to start in the file of one administration. @return the new version */
    private static int save(Person by, String file) {
        int head = Objects.requireNonNull(SERVED.store().stocks().find(STOCK)).head();
        Files files = SERVED.store().stocks().files(STOCK, head);
        String text = Objects.requireNonNull(files.text(file));
        String changed = text.replaceFirst("restart: \\d+min", "restart: " + (50 + head) + "min");
        assertThat(changed).isNotEqualTo(text);
        Saved saved =
                SERVED.store().stocks().save(STOCK, head, files.with(file, changed), "gemessen", new Actor(by.id()));
        assertThat(saved).isInstanceOf(Saved.Kept.class);
        return head + 1;
    }

    @Test
    void aPageHearsWhatChangedInItsOwnHouseAndNothingOfANeighbours() {
        Person isb = person("l.isb", Served.KREIS);
        Person colleague = person("l.kollegin", Served.KREIS);
        Person neighbour = person("l.nachbar", Served.NEIGHBOUR);
        Person owner = person("l.verbund", Served.OWNER);
        try (Listening own = SERVED.as(isb).listen(EVENTS).read();
                Listening keeper = SERVED.as(owner).listen(EVENTS).read()) {
            assertThat(own.status()).isEqualTo(200);
            int theirs = save(neighbour, "kreis-haff.yaml");
            assertThat(keeper.next().data()).contains("Fassung " + theirs + " von Landkreis Haffland");
            int ours = save(colleague, "kreis-bodden.yaml");
            Listening.Heard told = own.next();
            assertThat(told.name()).isEqualTo("fassung");
            // of a colleague by name; the neighbour's version was not told of
            assertThat(told.data())
                    .contains("Fassung " + ours + " von Test l.kollegin", "bis=" + ours)
                    .doesNotContain("Haffland");
        }
        // whoever comes later with an old page hears of it at once
        try (Listening late = SERVED.as(isb).listen(EVENTS + "?fassung=1").read()) {
            assertThat(late.next().data()).contains("Test l.kollegin");
            // those who closed their pages are in nobody's way
            save(colleague, "kreis-bodden.yaml");
            assertThat(late.next().data())
                    .contains("Fassung")
                    .as("compared with what the page still shows")
                    .contains("von=1&");
        }
    }

    @Test
    void oneHearsOfOnesOwnRunsAlone() {
        Person isb = person("l.lauf", Served.KREIS);
        Person colleague = person("l.lauf2", Served.KREIS);
        try (Listening own = SERVED.as(isb).listen(EVENTS).read()) {
            Run theirs = SERVED.store().runs().queue(STOCK, 1, "anything", Map.of(), new Actor(colleague.id()));
            SERVED.store().runs().cancel(theirs.id(), new Actor(colleague.id()));
            Run run = SERVED.store().runs().queue(STOCK, 1, "anything", Map.of(), new Actor(isb.id()));
            String all = "";
            while (!all.contains("cancelled") && !all.contains("failed")) {
                all += own.next().data();
                SERVED.store().runs().cancel(run.id(), new Actor(isb.id()));
            }
            assertThat(all)
                    .contains(run.id().toString())
                    .doesNotContain(theirs.id().toString());
        }
    }

    @Test
    void whoeverMayNoLongerLookHearsNothingMore() {
        Person isb = person("l.recht", Served.KREIS);
        try (Listening own = SERVED.as(isb).listen(EVENTS).read()) {
            SERVED.store().people().setRoles(isb.id(), EnumSet.of(Role.VERWALTER), Actor.DEICH);
            assertThat(own.next().name()).isEqualTo("ende");
            assertThat(own.next().name()).isEqualTo("closed");
        }
        Person closed = person("l.zu", Served.KREIS);
        try (Listening own = SERVED.as(closed).listen(EVENTS).read()) {
            SERVED.store().people().deactivate(closed.id(), Actor.DEICH);
            assertThat(own.next().name()).isEqualTo("ende");
        }
    }

    @Test
    void signingOutIsWrittenDownAndEndsEveryPageOfTheSession() {
        Person isb = person("l.abmelden", Served.KREIS);
        Client client = SERVED.as(isb);
        try (Listening page = client.listen(EVENTS).read()) {
            assertThat(client.submit("/konto", "/abmelden", Map.of()).location())
                    .isEqualTo("/anmelden?abgemeldet");
            assertThat(page.next().name()).isEqualTo("ende");
        }
        try (Listening refused = client.listen(EVENTS)) {
            assertThat(refused.location()).isEqualTo("/anmelden");
        }
        assertThat(SERVED.store().audit().pageOf(Served.KREIS, Long.MAX_VALUE, 100))
                .filteredOn(entry -> entry.actor().equals(isb.id()))
                .extracting(Entry::action)
                .contains("sign-out.done");
        assertThat(SERVED.as(Served.KREIS, Role.VERWALTER)
                        .get("/verwaltung/protokoll")
                        .body())
                .contains("Abgemeldet");
    }

    @Test
    void aSessionListensWithAFewPagesAndTheOldestIsLetGo() {
        Client client = SERVED.as(person("l.viele", Served.KREIS));
        var others = new ArrayList<Listening>();
        try (Listening first = client.listen(EVENTS).read()) {
            for (int page = 0; page < 6; page++) others.add(client.listen(EVENTS));
            assertThat(first.next().name()).isEqualTo("closed");
        } finally {
            others.forEach(Listening::close);
        }
    }
}
