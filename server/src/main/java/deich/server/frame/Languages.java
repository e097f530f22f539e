// SPDX-License-Identifier: EUPL-1.2
package deich.server.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** German unless somebody chose English; the choice is a cookie that says nothing else. */
public final class Languages implements HandlerInterceptor {
    private static final String COOKIE = "lang";
    private static final int YEAR = 365 * 24 * 60 * 60;

    public static Locale of(HttpServletRequest request) {
        String asked = request.getParameter(COOKIE);
        return locale(asked != null ? asked : chosen(request));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getParameter(COOKIE);
        if (asked != null) remember(locale(asked), request, response);
        return true;
    }

    private static void remember(Locale locale, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static @Nullable String chosen(HttpServletRequest request) {
        if (request.getCookies() == null) return null;
        for (Cookie cookie : request.getCookies()) if (cookie.getName().equals(COOKIE)) return cookie.getValue();
        return null;
    }

    private static Locale locale(@Nullable String language) {
        return "en".equals(language) ? Locale.UK : Locale.GERMANY;
    }
}
