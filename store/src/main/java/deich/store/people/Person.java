// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account.
 *
 * @param login lower case, unique; empty once erased
 * @param name as others read it; empty once erased
 * @param organisation id of the one organisation they work for
 * @param active false when the account was closed; nothing can be done with it
 * @param passwordHash null when there is none: a passkey alone, or not set yet; never shown
 * @param mustChange true when somebody else knows the password
 */
public record Person(
        UUID id,
        String login,
        String name,
        String organisation,
        Set<Role> roles,
        boolean active,
        @Nullable String passwordHash,
        Instant created,
        boolean mustChange) {

    public Person {
        var sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(roles);
        roles = Collections.unmodifiableSet(sorted);
    }

    public boolean allows(Right right) {
        return active && roles.stream().anyMatch(role -> role.allows(right));
    }

    /** Login and name are gone; the id stays, so that versions and the audit log still point to somebody. */
    public boolean erased() {
        return login.isEmpty();
    }

    /** Neither the hash nor the name: this ends up in logs. */
    @Override
    public String toString() {
        return "Person[" + id + ", " + organisation + ", " + roles + (active ? "]" : ", closed]");
    }
}
