// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Actor;
import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.audit.Entry;
import deich.store.audit.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class PeopleTest {

    private static Person verwalter(Fresh fresh, String login) {
        return fresh.store()
                .people()
                .create(login, "Petra Muster", "land", Set.of(Role.VERWALTER, Role.LESEN), SOMEBODY);
    }

    @EachStore
    void whoeverIsCreatedIsFound(Fresh fresh) {
        People people = fresh.store().people();
        assertThat(people.hasAdministrator()).isFalse();
        Person petra = verwalter(fresh, " Petra.Muster@Land.example ");
        assertThat(petra.login()).isEqualTo("petra.muster@land.example");
        assertThat(people.find(petra.id())).isEqualTo(petra);
        assertThat(people.find("PETRA.MUSTER@land.example")).isEqualTo(petra);
        assertThat(people.find("niemand")).isNull();
        assertThat(people.find(UUID.randomUUID())).isNull();
        assertThat(people.of("land")).containsExactly(petra);
        assertThat(people.all()).containsExactly(petra);
        assertThat(petra.mustChange()).isTrue();
        assertThat(petra.passwordHash()).isNull();
        assertThat(people.hasAdministrator()).isTrue();
    }

    @EachStore
    void whatIsOddIsRefused(Fresh fresh) {
        People people = fresh.store().people();
        verwalter(fresh, "petra");
        fault("people.taken", () -> verwalter(fresh, "PETRA"));
        fault("people.login", () -> verwalter(fresh, "petra muster"));
        fault("people.login", () -> verwalter(fresh, ""));
        fault("people.name", () -> people.create("a", " ", "land", Set.of(), SOMEBODY));
        fault("organisation.none", () -> people.create("a", "A", "nichts", Set.of(), SOMEBODY));
        fault("person.none", () -> people.setRoles(UUID.randomUUID(), Set.of(), SOMEBODY));
        assertThat(people.all()).hasSize(1);
    }

    @EachStore
    void passwordAndRolesChange(Fresh fresh) {
        People people = fresh.store().people();
        verwalter(fresh, "petra");
        UUID jan =
                people.create("jan", "Jan", "land", Set.of(Role.IT), SOMEBODY).id();
        assertThat(people.setPassword(jan, "$hash$", false, new Actor(jan)).passwordHash())
                .isEqualTo("$hash$");
        people.setRoles(jan, Set.of(Role.ISB, Role.FACH), SOMEBODY);
        people.rename(jan, "Jan Neu", "land", SOMEBODY);
        Person now = Objects.requireNonNull(people.find(jan));
        assertThat(now.roles()).containsExactlyInAnyOrder(Role.ISB, Role.FACH);
        assertThat(now.name()).isEqualTo("Jan Neu");
        assertThat(now.mustChange()).isFalse();
        assertThat(now.toString()).doesNotContain("hash", "Jan", "jan");
        assertThat(now.allows(Right.CONFIRM)).isTrue();
        assertThat(people.deactivate(jan, SOMEBODY).allows(Right.CONFIRM)).isFalse();
        assertThat(people.activate(jan, SOMEBODY).allows(Right.CONFIRM)).isTrue();
    }

    @EachStore
    void theLastAdministratorStays(Fresh fresh) {
        People people = fresh.store().people();
        UUID petra = verwalter(fresh, "petra").id();
        fault("people.lastAdministrator", () -> people.deactivate(petra, SOMEBODY));
        fault("people.lastAdministrator", () -> people.setRoles(petra, Set.of(Role.LEITUNG), SOMEBODY));
        fault("people.lastAdministrator", () -> people.erase(petra, SOMEBODY));
        UUID paul = verwalter(fresh, "paul").id();
        people.erase(petra, SOMEBODY);
        fault("people.lastAdministrator", () -> people.deactivate(paul, SOMEBODY));
    }

    @EachStore
    void twoAdministratorsCannotTakeEachOtherAway(Fresh fresh) throws Exception {
        People people = fresh.store().people();
        UUID petra = verwalter(fresh, "petra").id();
        UUID paul = verwalter(fresh, "paul").id();
        List<Callable<Person>> both = List.of(
                () -> people.deactivate(petra, new Actor(paul)), () -> people.deactivate(paul, new Actor(petra)));
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(both);
        }
        assertThat(people.hasAdministrator()).isTrue();
        assertThat(people.all().stream().filter(Person::active)).hasSize(1);
    }

    @EachStore
    void erasingLeavesNothingButTheId(Fresh fresh) {
        People people = fresh.store().people();
        verwalter(fresh, "petra");
        UUID jan = people.create("jan.geheim", "Jan Geheim", "land", Set.of(Role.IT), SOMEBODY)
                .id();
        people.setPassword(jan, "$hash$", false, SOMEBODY);
        fresh.store().codes().issue(Codes.Purpose.RESET, jan, Duration.ofHours(1), SOMEBODY);
        fresh.sql("insert into spring_session values ('p', 's', 0, 0, 0, 0, 'jan.geheim')");
        fresh.sql("insert into user_entities values ('e', 'jan.geheim', 'Jan Geheim')");
        fresh.sql("insert into person_identity values ('https://a.example', 'geheim', '" + jan
                + "', timestamp '2026-01-01 00:00:00')");
        people.erase(jan, SOMEBODY);
        Person gone = Objects.requireNonNull(people.find(jan));
        assertThat(gone.erased()).isTrue();
        assertThat(gone.name()).isEmpty();
        assertThat(gone.active()).isFalse();
        assertThat(people.all()).hasSize(1);
        assertThat(fresh.dump()).doesNotContainIgnoringCase("geheim");
        fault("person.none", () -> people.activate(jan, SOMEBODY));
        people.create("jan.geheim", "Jan Geheim", "land", Set.of(Role.IT), SOMEBODY);
    }

    @EachStore
    void theLogNamesNobody(Fresh fresh) {
        verwalter(fresh, "petra.geheim");
        List<Entry> log = fresh.store().audit().page(Long.MAX_VALUE, 10);
        assertThat(log.toString()).doesNotContainIgnoringCase("geheim").doesNotContain("Muster");
        assertThat(log.getFirst().action()).isEqualTo("person.created");
        assertThat(fresh.store().audit().verify()).isInstanceOf(Verdict.Intact.class);
    }

    @EachStore
    void sessionsEndWithTheAccount(Fresh fresh) {
        People people = fresh.store().people();
        verwalter(fresh, "petra");
        UUID jan =
                people.create("jan", "Jan", "land", Set.of(Role.IT), SOMEBODY).id();
        String session = "insert into spring_session values ('p', 's', 0, 0, 0, 0, 'jan')";
        fresh.sql(session);
        people.setPassword(jan, "eigenes", false, new Actor(jan));
        assertThat(fresh.count("spring_session")).isEqualTo(1);
        people.setPassword(jan, "fremdes", true, SOMEBODY);
        assertThat(fresh.count("spring_session")).isZero();
        fresh.sql(session);
        people.deactivate(jan, SOMEBODY);
        assertThat(fresh.count("spring_session")).isZero();
    }

    @EachStore
    void organisationsAreKept(Fresh fresh) {
        Organisations organisations = fresh.store().people().organisations();
        var kreis = new Organisation("kreis-nord", "Kreis Nord", OrganisationKind.ADMINISTRATION, "SH");
        organisations.create(kreis, SOMEBODY);
        assertThat(organisations.find("kreis-nord")).isEqualTo(kreis);
        assertThat(organisations.all()).extracting(Organisation::id).containsExactly("kreis-nord", "land");
        fault("organisation.taken", () -> organisations.create(kreis, SOMEBODY));
        fault(
                "organisation.id",
                () -> organisations.create(new Organisation("Kreis Nord", "x", OrganisationKind.LAND, null), SOMEBODY));
        var renamed = new Organisation("kreis-nord", "Kreis Norden", OrganisationKind.ADMINISTRATION, null);
        organisations.update(renamed, SOMEBODY);
        assertThat(organisations.find("kreis-nord")).isEqualTo(renamed);
        verwalter(fresh, "petra");
        fault("organisation.used", () -> organisations.remove("land", SOMEBODY));
        organisations.remove("kreis-nord", SOMEBODY);
        assertThat(organisations.find("kreis-nord")).isNull();
        fault("organisation.none", () -> organisations.remove("kreis-nord", SOMEBODY));
    }

    @EachStore
    void aCodeWorksOnce(Fresh fresh) {
        Codes codes = fresh.store().codes();
        UUID petra = verwalter(fresh, "petra").id();
        String code = codes.issue(Codes.Purpose.INVITATION, petra, Duration.ofDays(1), SOMEBODY);
        assertThat(code).matches("([0-9A-Z]{5}-){5}[0-9A-Z]");
        assertThat(fresh.dump()).doesNotContain(code).doesNotContain(code.replace("-", ""));
        Codes.Holder holder = Objects.requireNonNull(codes.look(Codes.Purpose.INVITATION, code));
        assertThat(holder.purpose()).isEqualTo(Codes.Purpose.INVITATION);
        assertThat(holder.person()).isEqualTo(petra);
        assertThat(codes.redeem(Codes.Purpose.RESET, code)).isNull();
        assertThat(codes.redeem(Codes.Purpose.INVITATION, "falsch")).isNull();
        assertThat(codes.redeem(Codes.Purpose.INVITATION, code.toLowerCase(java.util.Locale.ROOT) + " "))
                .isNotNull();
        assertThat(codes.redeem(Codes.Purpose.INVITATION, code)).isNull();
    }

    @EachStore
    void aCodeGrowsOldAndANewOneVoidsIt(Fresh fresh) {
        Codes codes = fresh.store().codes();
        Duration day = Duration.ofDays(1);
        String old = codes.issue(Codes.Purpose.FIRST_ADMINISTRATOR, null, day, Actor.DEICH);
        String now = codes.issue(Codes.Purpose.FIRST_ADMINISTRATOR, null, day, Actor.DEICH);
        assertThat(codes.redeem(Codes.Purpose.FIRST_ADMINISTRATOR, old)).isNull();
        assertThat(codes.look(Codes.Purpose.FIRST_ADMINISTRATOR, now)).isNotNull();
        fresh.clock().pass(day);
        assertThat(codes.redeem(Codes.Purpose.FIRST_ADMINISTRATOR, now)).isNull();
    }

    @EachStore
    void ofManyOneRedeems(Fresh fresh) throws Exception {
        Codes codes = fresh.store().codes();
        String code = codes.issue(Codes.Purpose.FIRST_ADMINISTRATOR, null, Duration.ofDays(1), Actor.DEICH);
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) tries.add(() -> codes.redeem(Codes.Purpose.FIRST_ADMINISTRATOR, code) != null);
        int won = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(tries)) if (one.get()) won++;
        }
        assertThat(won).isEqualTo(1);
    }
}
