// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program comes in with in somebody's place (Zugang). The secret itself is kept nowhere.
 *
 * @param person whose it is: it never may more than they may
 * @param name by which they know it again
 * @param scopes what of their rights it has
 * @param used the day of its last use, as its first moment in UTC; null while there was none
 * @param revoked null until then
 */
public record Token(
        UUID id,
        UUID person,
        String name,
        Set<Right> scopes,
        Instant created,
        Instant expires,
        @Nullable Instant used,
        @Nullable Instant revoked) {

    public Token {
        var sorted = EnumSet.noneOf(Right.class);
        sorted.addAll(scopes);
        scopes = Collections.unmodifiableSet(sorted);
    }

    /** Whether it can be used at this moment, as far as it goes by itself. */
    public boolean valid(Instant now) {
        return revoked == null && now.isBefore(expires);
    }
}
