// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import deich.store.sql.Database;
import deich.store.sql.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tokens as rows. */
final class TokenRows {

    private TokenRows() {}

    static void insert(Handle handle, Token token, String hash) {
        handle.createUpdate("insert into access_token (id, person, name, scopes, hash, created_at, expires_at)"
                        + " values (:id, :person, :name, :scopes, :hash, :created, :expires)")
                .bind("id", token.id())
                .bind("person", token.person())
                .bind("name", token.name())
                .bind("scopes", text(token.scopes()))
                .bind("hash", hash)
                .bind("created", token.created())
                .bind("expires", token.expires())
                .execute();
    }

    /** The newest first. */
    static List<Token> of(Handle handle, UUID person) {
        return handle.createQuery("select * from access_token where person = :person order by created_at desc, id")
                .bind("person", person)
                .map((row, context) -> token(row))
                .list();
    }

    /**
     * The database is asked by the beginning of the hash, and the whole is compared in a time that tells nothing; see
     * {@link Codes}.
     */
    static @Nullable Token find(Handle handle, String hash) {
        List<Hashed> candidates = handle.createQuery("select * from access_token where substr(hash, 1, 8) = :begin")
                .bind("begin", hash.substring(0, 8))
                .map((row, context) -> new Hashed(row.getString("hash"), token(row)))
                .list();
        return candidates.stream()
                .filter(row -> Sha256.same(row.hash(), hash))
                .map(Hashed::token)
                .findFirst()
                .orElse(null);
    }

    private record Hashed(String hash, Token token) {}

    static void use(Handle handle, UUID id, Instant day) {
        handle.createUpdate("update access_token set used_at = :day where id = :id")
                .bind("day", day)
                .bind("id", id)
                .execute();
    }

    /** False when it is not theirs, or was revoked before. */
    static boolean revoke(Handle handle, UUID person, UUID id, Instant now) {
        return handle.createUpdate("update access_token set revoked_at = :now"
                                + " where id = :id and person = :person and revoked_at is null")
                        .bind("now", now)
                        .bind("id", id)
                        .bind("person", person)
                        .execute()
                == 1;
    }

    /** Ids of those that this ended. */
    static List<UUID> revokeAll(Handle handle, UUID person, Instant now) {
        return of(handle, person).stream()
                .map(Token::id)
                .filter(id -> revoke(handle, person, id, now))
                .toList();
    }

    static String text(Collection<Right> scopes) {
        return scopes.stream().map(Right::name).sorted().collect(Collectors.joining(","));
    }

    /** Rights that a later Deich knew are not given. */
    private static Set<Right> scopes(String text) {
        List<String> names = List.of(text.split(","));
        return Arrays.stream(Right.values())
                .filter(right -> names.contains(right.name()))
                .collect(Collectors.toSet());
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                scopes(row.getString("scopes")),
                Database.moment(row, "created_at"),
                Database.moment(row, "expires_at"),
                Database.momentOrNull(row, "used_at"),
                Database.momentOrNull(row, "revoked_at"));
    }
}
