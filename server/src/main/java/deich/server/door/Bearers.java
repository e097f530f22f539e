// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Bearer;
import deich.server.wire.Wire;
import deich.store.people.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs in by their token, for one request each. Cookies count for nothing here, so that no page of somebody else's can
 * act in a browser's name; that is why no form token is asked for either.
 */
final class Bearers extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";
    private static final long LARGEST = 1 << 20;
    private static final int LONGEST_SECRET = 64;

    private final Tokens tokens;
    private final Attempts attempts;

    /** @param attempts its own: whoever tries out tokens must not push failed passwords out of memory */
    Bearers(Tokens tokens, Attempts attempts) {
        this.tokens = tokens;
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tooMuch(request)) {
            answer(request, response, "large", 413);
            return;
        }
        String header = request.getHeader("Authorization");
        // who brings something must say first who they are: nothing of it is read before
        boolean brings = request.getContentLengthLong() > 0;
        if ((header != null || brings) && !letIn(String.valueOf(header), request, response)) return;
        chain.doFilter(new Cookieless(request), response);
    }

    /** Files come in parts, which the reader of parts bounds. What does not say how much it is is not read at all. */
    private static boolean tooMuch(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) return true;
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return !type.startsWith("multipart/form-data") && request.getContentLengthLong() > LARGEST;
    }

    private boolean letIn(String header, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String secret = header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? header.substring(SCHEME.length()).strip()
                : "";
        if (secret.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Deich\"");
            answer(request, response, "token", 401);
            return false;
        }
        try {
            attempts.pause(secret);
        } catch (LockedException tooOften) {
            response.setHeader("Retry-After", "120");
            answer(request, response, "wait", 429);
            return false;
        }
        Tokens.Holder holder = tokens.use(secret);
        if (holder == null) {
            // what is longer is no token, and would fill memory
            if (secret.length() <= LONGEST_SECRET) attempts.failed(secret);
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Deich\", error=\"invalid_token\"");
            answer(request, response, "token", 401);
            return false;
        }
        var context = SecurityContextHolder.createEmptyContext();
        var known = new Bearer(holder.token());
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(known, null, List.of()));
        SecurityContextHolder.setContext(context);
        return true;
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String key, int status)
            throws IOException {
        Errors.write(Wire.problem(request, key, status), request, response);
    }
}
