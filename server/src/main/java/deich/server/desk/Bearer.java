// SPDX-License-Identifier: EUPL-1.2
package deich.server.desk;

import deich.store.people.Token;
import java.security.Principal;

/** A program that came with a token of somebody. It is asked anew at every request and never lies in a session. */
public record Bearer(Token token) implements Principal {

    @Override
    public String getName() {
        return token.person().toString();
    }
}
