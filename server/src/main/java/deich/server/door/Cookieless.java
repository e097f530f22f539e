// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request without cookies, and so without a session: neither is one looked up, nor can one be begun. */
final class Cookieless extends HttpServletRequestWrapper {
    Cookieless(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (create) throw new IllegalStateException("programs have no session");
        return null;
    }

    @Override
    public HttpSession getSession() {
        throw new IllegalStateException("programs have no session");
    }

    @Override
    public @Nullable String getRequestedSessionId() {
        return null;
    }
}
