// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.Actor;
import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.audit.Entry;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Set<Right> READING = EnumSet.of(Right.READ, Right.EXPORT);
    private static final Duration MONTH = Duration.ofDays(30);

    private static Person jan(Fresh fresh) {
        People people = fresh.store().people();
        people.create("petra", "Petra", "land", Set.of(Role.VERWALTER), SOMEBODY);
        Person made = people.create("jan", "Jan", "land", Set.of(Role.ISB), SOMEBODY);
        return people.setPassword(made.id(), "$hash$", false, new Actor(made.id()));
    }

    private static Tokens.Made made(Fresh fresh, Person jan) {
        return fresh.store().tokens().create(jan.id(), " Nachtlauf ", READING, MONTH, new Actor(jan.id()));
    }

    @EachStore
    void aTokenIsKnownByItsSecretAloneWhichIsKeptNowhere(Fresh fresh) {
        Person jan = jan(fresh);
        Tokens tokens = fresh.store().tokens();
        Tokens.Made made = made(fresh, jan);
        assertThat(made.secret()).matches("deich_[A-Za-z0-9_-]{43}");
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(new TokenSecret(made.secret())).hasToString("TokenSecret");
        assertThat(fresh.dump()).doesNotContain(made.secret());
        assertThat(tokens.use(made.secret())).isEqualTo(new Tokens.Holder(made.token(), jan));
        assertThat(made.token().name()).isEqualTo("Nachtlauf");
        assertThat(made.token().scopes()).isEqualTo(READING);
        assertThat(tokens.use(made(fresh, jan).secret())).isNotNull();
        for (String wrong : new String[] {"", "deich_", made.secret() + "x", "x" + made.secret()})
            assertThat(tokens.use(wrong)).isNull();
        assertThat(tokens.use(TokenSecret.random().text())).isNull();
    }

    @EachStore
    void ofItsUseTheDayAloneIsKept(Fresh fresh) {
        Person jan = jan(fresh);
        Tokens.Made made = made(fresh, jan);
        fresh.store().tokens().use(made.secret());
        Token used = fresh.store().tokens().of(jan.id()).getFirst();
        assertThat(used.used()).isEqualTo(fresh.clock().instant().truncatedTo(ChronoUnit.DAYS));
        assertThat(used.created()).isEqualTo(made.token().created());
    }

    @EachStore
    void itEndsWithItsTimeOrByItsOwner(Fresh fresh) {
        Person jan = jan(fresh);
        Tokens tokens = fresh.store().tokens();
        Tokens.Made first = made(fresh, jan);
        Tokens.Made second = made(fresh, jan);
        assertThat(tokens.revoke(UUID.randomUUID(), first.token().id(), SOMEBODY))
                .isFalse();
        assertThat(tokens.revoke(jan.id(), first.token().id(), SOMEBODY)).isTrue();
        assertThat(tokens.revoke(jan.id(), first.token().id(), SOMEBODY)).isFalse();
        assertThat(tokens.use(first.secret())).isNull();
        assertThat(tokens.use(second.secret())).isNotNull();
        fresh.clock().pass(MONTH);
        assertThat(tokens.use(second.secret())).isNull();
        assertThat(tokens.of(jan.id())).hasSize(2);
        assertThat(fresh.store().audit().page(Long.MAX_VALUE, 10).stream().map(Entry::action))
                .contains("token.created", "token.revoked");
    }

    @EachStore
    void whoMayNotComeInHasNone(Fresh fresh) {
        Person jan = jan(fresh);
        People people = fresh.store().people();
        Tokens tokens = fresh.store().tokens();
        Tokens.Made closed = made(fresh, jan);
        people.deactivate(jan.id(), SOMEBODY);
        assertThat(tokens.use(closed.secret())).isNull();
        people.activate(jan.id(), SOMEBODY);
        assertThat(tokens.use(closed.secret())).isNull();
        Tokens.Made replaced = made(fresh, jan);
        people.setPassword(jan.id(), "$other$", true, SOMEBODY);
        assertThat(tokens.use(replaced.secret())).isNull();
        Tokens.Made early = made(fresh, jan);
        assertThat(tokens.use(early.secret())).isNull();
        people.setPassword(jan.id(), "$own$", false, new Actor(jan.id()));
        assertThat(tokens.use(early.secret())).isNotNull();
        people.erase(jan.id(), SOMEBODY);
        assertThat(tokens.use(early.secret())).isNull();
        assertThat(fresh.count("access_token")).isZero();
        fault("person.none", () -> made(fresh, jan));
    }

    @EachStore
    void rolesAreThoseOfNow(Fresh fresh) {
        Person jan = jan(fresh);
        Tokens.Made made = made(fresh, jan);
        fresh.store().people().setRoles(jan.id(), Set.of(Role.LESEN), SOMEBODY);
        Tokens.Holder holder = Objects.requireNonNull(fresh.store().tokens().use(made.secret()));
        assertThat(holder.person().allows(Right.EXPORT)).isFalse();
    }

    @EachStore
    void whatIsOddIsRefused(Fresh fresh) {
        Person jan = jan(fresh);
        Tokens tokens = fresh.store().tokens();
        Actor by = new Actor(jan.id());
        fault("people.name", () -> tokens.create(jan.id(), " ", READING, MONTH, by));
        fault("token.scopes", () -> tokens.create(jan.id(), "x", Set.of(), MONTH, by));
        fault("token.lives", () -> tokens.create(jan.id(), "x", READING, Duration.ofDays(366), by));
        fault("token.lives", () -> tokens.create(jan.id(), "x", READING, Duration.ZERO, by));
        fault("person.none", () -> tokens.create(UUID.randomUUID(), "x", READING, MONTH, by));
        for (int i = 0; i < Tokens.MOST; i++) tokens.create(jan.id(), "x" + i, READING, MONTH, by);
        fault("token.many", () -> tokens.create(jan.id(), "x", READING, MONTH, by));
    }

    @Test
    void secretsDiffer() {
        assertThat(TokenSecret.random().text())
                .isNotEqualTo(TokenSecret.random().text());
    }
}
