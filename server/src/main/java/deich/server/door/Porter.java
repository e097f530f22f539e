// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Known;
import deich.store.people.People;
import deich.store.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets in who knows the password. Takes as long for a name that nobody has as for a wrong password. */
final class Porter implements AuthenticationProvider {
    private final People people;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final String nobody;

    Porter(People people, PasswordEncoder encoder, Attempts attempts) {
        this.people = people;
        this.encoder = encoder;
        this.attempts = attempts;
        this.nobody = java.util.Objects.requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName();
        attempts.pause(login);
        Person person = people.find(login);
        String password = String.valueOf(asked.getCredentials());
        if (!encoder.matches(password, hash(person))
                || person == null
                || !person.active()
                || person.passwordHash() == null) throw new BadCredentialsException("wrong name or password");
        return UsernamePasswordAuthenticationToken.authenticated(new Known(person.id()), null, List.of());
    }

    private String hash(@Nullable Person person) {
        String own = person == null ? null : person.passwordHash();
        return own == null ? nobody : own;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
