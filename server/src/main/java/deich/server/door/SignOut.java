// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Known;
import deich.server.provider.Oidc;
import deich.store.Actor;
import deich.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Whoever came in by the provider is led there to sign out, too: else the next one at this browser gets in by a click. The
 * session here is over before, and so it is also when the entry of the audit log cannot be written.
 */
final class SignOut implements LogoutHandler, LogoutSuccessHandler {
    private static final String OUT = "/anmelden?abgemeldet";

    private final Store store;
    private final @Nullable Oidc oidc;

    SignOut(Store store, @Nullable Oidc oidc) {
        this.store = store;
        this.oidc = oidc;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signed) {
        HttpSession session = request.getSession(false);
        if (session != null) request.setAttribute(Entrance.HOW, session.getAttribute(Entrance.HOW));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signed)
            throws IOException {
        if (signed != null && signed.getPrincipal() instanceof Known known)
            store.audit().append(new Actor(known.person()), "sign-out.done", known.getName(), Map.of());
        boolean there = Entrance.PROVIDER.equals(request.getAttribute(Entrance.HOW));
        URI end = oidc != null && there ? oidc.signOut(OUT) : null;
        response.sendRedirect(end == null ? OUT : end.toString());
    }
}
