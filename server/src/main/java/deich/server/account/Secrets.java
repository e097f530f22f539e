// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.server.door.Attempts;
import deich.store.people.Person;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Asks once more for the password of somebody who is signed in, no more often than at the door. */
final class Secrets {
    private final PasswordEncoder passwords;
    private final Attempts attempts;

    Secrets(PasswordEncoder passwords, Attempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** False also for whoever has none: they ask for a code, so that no open session is turned into a key. */
    boolean right(Person person, String password) {
        String hash = person.passwordHash();
        if (hash == null) return false;
        try {
            attempts.pause(person.login());
        } catch (LockedException tooOften) {
            return false;
        }
        boolean right = passwords.matches(password, hash);
        if (right) attempts.succeeded(person.login());
        else attempts.failed(person.login());
        return right;
    }
}
