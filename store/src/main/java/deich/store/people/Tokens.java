// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.Actor;
import deich.store.StoreFault;
import deich.store.audit.Audit;
import deich.store.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of people for their programs: shown once, kept only as a hash. Making and revoking one is in the audit log; using one
 * is not, but for the day.
 */
public final class Tokens {

    /** How long one may live at most. */
    public static final Duration LONGEST = Duration.ofDays(365);

    /** So many that can still be used may one person have. */
    public static final int MOST = 20;

    private static final int NAME = 100;

    private final Database database;
    private final Audit audit;

    public Tokens(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** A new token. @param secret shown to its owner now and never again */
    public record Made(Token token, String secret) {
        /** Never the secret. */
        @Override
        public String toString() {
            return "Made[" + token.id() + "]";
        }
    }

    /** A token with whose it is, as they are now. */
    public record Holder(Token token, Person person) {}

    /**
     * Makes one for oneself.
     *
     * @param scopes at least one; those that the person does not have now do nothing until they do
     * @param lives at most {@link #LONGEST}
     * @throws StoreFault when the name is missing or too long, there is no scope, it would live too long, or there are too many
     */
    public Made create(UUID person, String name, Set<Right> scopes, Duration lives, Actor by) {
        if (scopes.isEmpty()) throw new StoreFault("token.scopes");
        if (lives.compareTo(LONGEST) > 0 || !lives.isPositive()) throw new StoreFault("token.lives", LONGEST.toDays());
        String line = Text.line(name, NAME);
        TokenSecret secret = TokenSecret.random();
        return database.write(handle -> {
            if (PersonRows.hold(handle, person).erased()) throw new StoreFault("person.none");
            Instant now = database.now();
            long living = TokenRows.of(handle, person).stream()
                    .filter(one -> one.valid(now))
                    .count();
            if (living >= MOST) throw new StoreFault("token.many", MOST);
            var token = new Token(UUID.randomUUID(), person, line, scopes, now, now.plus(lives), null, null);
            TokenRows.insert(handle, token, secret.hash());
            audit.append(handle, by, "token.created", subject(person), details(token));
            return new Made(token, secret.text());
        });
    }

    private static Map<String, String> details(Token token) {
        return Map.of(
                "token",
                token.id().toString(),
                "scopes",
                TokenRows.text(token.scopes()),
                "expires",
                token.expires().toString());
    }

    /** All of somebody, also those that can no longer be used; the newest first. */
    public List<Token> of(UUID person) {
        return database.read(handle -> TokenRows.of(handle, person));
    }

    /**
     * Whose this secret is. Null when nobody has it, it has expired or was revoked, or its owner may not come in: closed,
     * erased, or with a password that somebody else knows. Notes the day.
     */
    public @Nullable Holder use(String secret) {
        var typed = new TokenSecret(secret);
        if (!typed.wellFormed()) return null;
        Holder holder = database.read(handle -> holder(handle, typed.hash()));
        if (holder != null) note(holder.token());
        return holder;
    }

    private @Nullable Holder holder(Handle handle, String hash) {
        Token token = TokenRows.find(handle, hash);
        if (token == null || !token.valid(database.now())) return null;
        Person person = PersonRows.find(handle, token.person());
        return person == null || !person.active() || person.mustChange() ? null : new Holder(token, person);
    }

    /** No finer than the day: when somebody works is nobody's business. */
    private void note(Token token) {
        Instant day = database.now().truncatedTo(ChronoUnit.DAYS);
        if (day.equals(token.used())) return;
        database.write(handle -> {
            TokenRows.use(handle, token.id(), day);
            return true;
        });
    }

    /** Ends one of somebody's. False when it is not theirs, or was revoked before. */
    public boolean revoke(UUID person, UUID id, Actor by) {
        return database.write(handle -> {
            if (!TokenRows.revoke(handle, person, id, database.now())) return false;
            revoked(handle, audit, person, id, by);
            return true;
        });
    }

    static void revoked(Handle handle, Audit audit, UUID person, UUID id, Actor by) {
        audit.append(handle, by, "token.revoked", subject(person), Map.of("token", id.toString()));
    }

    private static String subject(UUID person) {
        return "person:" + person;
    }
}
