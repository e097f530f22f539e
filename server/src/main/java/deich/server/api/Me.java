// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.desk.Desks;
import deich.server.desk.Visit;
import deich.server.rule.SignedIn;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.people.Person;
import deich.store.people.Right;
import deich.store.people.Role;
import deich.store.people.Token;
import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who a token is, and what it may do now. */
@RestController
public final class Me {

    /** @param rights of the person that the token has too */
    record Told(
            UUID id,
            String login,
            String name,
            House organisation,
            List<Role> roles,
            List<Right> rights,
            @Nullable Key token) {}

    record House(
            String id,
            String name,
            OrganisationKind kind,
            @Nullable String land) {
        static House of(Organisation organisation) {
            return new House(organisation.id(), organisation.name(), organisation.kind(), organisation.land());
        }
    }

    record Key(String name, Instant expires) {}

    @SignedIn
    @GetMapping("/api/v1/me")
    Told me(Visit visit, Principal principal) {
        Person person = visit.person();
        Token token = Desks.token(principal);
        return new Told(
                person.id(),
                person.login(),
                person.name(),
                House.of(visit.organisation()),
                List.copyOf(person.roles()),
                Arrays.stream(Right.values()).filter(visit::may).toList(),
                token == null ? null : new Key(token.name(), token.expires()));
    }
}
