// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Known;
import deich.store.Actor;
import deich.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Writes down who came in and how often somebody failed to; the name that failed is not kept, it may be a password. */
final class SignInLog {
    private final Store store;
    private final Attempts attempts;

    SignInLog(Store store, Attempts attempts) {
        this.store = store;
        this.attempts = attempts;
    }

    void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication signed) throws IOException {
        if (signed.getPrincipal() instanceof Known known)
            store.audit().append(new Actor(known.person()), "sign-in.succeeded", known.getName(), Map.of());
        attempts.succeeded(String.valueOf(request.getParameter("name")));
        response.sendRedirect("/");
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean waits = why instanceof LockedException;
        if (!waits) {
            attempts.failed(String.valueOf(request.getParameter("name")));
            store.audit().append(Actor.DEICH, "sign-in.failed", "", Map.of());
        }
        response.sendRedirect(waits ? "/anmelden?warten" : "/anmelden?fehler");
    }
}
