// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Known;
import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Lets somebody in who has proved in another way than by password who they are. Afterwards the session is the same as after
 * a password: a new number, a new form token, a reference to the person and by which way they came.
 */
public final class Entrance {
    /** How somebody is said to have come in who was vouched for by the provider. */
    public static final String PROVIDER = "provider";

    /** What the session remembers of how they came in. */
    static final String HOW = "how";

    private final Store store;

    public Entrance(Store store) {
        this.store = store;
    }

    /** @param how they proved it, for the audit log */
    public void enter(Person person, String how, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        var known = new Known(person.id());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(known, null, List.of()));
        SecurityContextHolder.setContext(context);
        request.getSession().setAttribute(HOW, how);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        store.audit().append(new Actor(person.id()), "sign-in.succeeded", known.getName(), Map.of("by", how));
    }
}
