// SPDX-License-Identifier: EUPL-1.2
package deich.server.desk;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * Who is signed in, as the session remembers it: a reference and nothing else. Name, roles and organisation are looked up
 * at every request, so that taking a right away works at once.
 */
public record Known(UUID person) implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return person.toString();
    }
}
