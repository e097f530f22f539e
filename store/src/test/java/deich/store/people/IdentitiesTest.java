// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.people.Codes.Holder;
import deich.store.people.Codes.Purpose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Numbers at providers, and the accounts that they open. */
class IdentitiesTest {
    private static final String ISSUER = "https://anmeldung.example/realms/land";

    private static UUID person(Fresh fresh, String login) {
        return fresh.store()
                .people()
                .create(login, "Somebody", "land", Set.of(Role.LESEN), SOMEBODY)
                .id();
    }

    private static Holder code(Fresh fresh, UUID person) {
        Codes codes = fresh.store().codes();
        String code = codes.issue(Purpose.INVITATION, person, Duration.ofDays(1), SOMEBODY);
        return requireNonNull(codes.look(Purpose.INVITATION, code));
    }

    @EachStore
    void aCodeLinksOnceAndNothingElseDoes(Fresh fresh) {
        Identities identities = fresh.store().identities();
        UUID jan = person(fresh, "jan");
        assertThat(identities.whose(ISSUER, "geheim-1")).isNull();
        Holder code = code(fresh, jan);
        assertThat(requireNonNull(identities.link(code, ISSUER, "geheim-1")).id())
                .isEqualTo(jan);
        assertThat(requireNonNull(identities.whose(ISSUER, "geheim-1")).id()).isEqualTo(jan);
        assertThat(identities.whose(ISSUER, "GEHEIM-1")).isNull();
        assertThat(identities.whose("https://anders.example", "geheim-1")).isNull();
        assertThat(identities.link(code, ISSUER, "geheim-2")).isNull();
        assertThat(identities.of(jan)).extracting(Identity::issuer).containsExactly(ISSUER);
        assertThat(identities.linked()).containsExactly(jan);
        var log = fresh.store().audit().page(Long.MAX_VALUE, 10);
        assertThat(log.getFirst().action()).isEqualTo("identity.linked");
        assertThat(log.toString() + identities.of(jan)).doesNotContain("geheim");
    }

    @EachStore
    void nobodyTakesWhatIsLinked(Fresh fresh) {
        Identities identities = fresh.store().identities();
        UUID jan = person(fresh, "jan");
        UUID jette = person(fresh, "jette");
        identities.link(code(fresh, jan), ISSUER, "1");
        Holder hers = code(fresh, jette);
        fault("identity.taken", () -> identities.link(hers, ISSUER, "1"));
        fault("identity.taken", () -> identities.link(code(fresh, jan), ISSUER, "2"));
        assertThat(requireNonNull(identities.whose(ISSUER, "1")).id()).isEqualTo(jan);
        // the code was not used up by the failure
        assertThat(identities.link(hers, ISSUER, "3")).isNotNull();
    }

    @EachStore
    void aClosedAccountAndAnOldCodeLinkNothing(Fresh fresh) {
        Identities identities = fresh.store().identities();
        UUID jan = person(fresh, "jan");
        Holder code = code(fresh, jan);
        fresh.store().people().deactivate(jan, SOMEBODY);
        assertThat(identities.link(code, ISSUER, "1")).isNull();
        fresh.store().people().activate(jan, SOMEBODY);
        fresh.clock().pass(Duration.ofDays(2));
        assertThat(identities.link(code, ISSUER, "1")).isNull();
        assertThat(identities.link(code(fresh, jan), ISSUER, "x".repeat(256))).isNull();
        assertThat(identities.linked()).isEmpty();
    }

    @EachStore
    void unlinkingEndsSessions(Fresh fresh) {
        Identities identities = fresh.store().identities();
        UUID jan = person(fresh, "jan");
        identities.link(code(fresh, jan), ISSUER, "1");
        fresh.sql("insert into spring_session values ('p', 's', 0, 0, 0, 0, '" + jan + "')");
        assertThat(identities.unlink(jan, SOMEBODY)).isTrue();
        assertThat(identities.whose(ISSUER, "1")).isNull();
        assertThat(fresh.count("spring_session")).isZero();
        assertThat(identities.unlink(jan, SOMEBODY)).isFalse();
    }

    @EachStore
    void ofManyWhoLinkOneNumberOneDoes(Fresh fresh) throws Exception {
        Identities identities = fresh.store().identities();
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Holder code = code(fresh, person(fresh, "p" + i));
            tries.add(() -> {
                try {
                    return identities.link(code, ISSUER, "1") != null;
                } catch (deich.store.StoreFault taken) {
                    return false;
                }
            });
        }
        int won = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(tries)) if (one.get()) won++;
        }
        assertThat(won).isEqualTo(1);
        assertThat(identities.linked()).hasSize(1);
    }
}
