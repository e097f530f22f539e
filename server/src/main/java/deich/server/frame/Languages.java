// SPDX-License-Identifier: EUPL-1.2
package deich.server.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** German unless somebody chose English; the choice is a cookie that says nothing else, of programs a header. */
public final class Languages implements HandlerInterceptor {
    /** What the addresses for programs begin with. */
    public static final String PROGRAMS = "/api/";

    private static final String COOKIE = "lang";
    private static final int YEAR = 365 * 24 * 60 * 60;

    public static Locale of(HttpServletRequest request) {
        if (program(request)) return ofProgram(request);
        String asked = request.getParameter(COOKIE);
        return locale(asked != null ? asked : chosen(request));
    }

    private static boolean program(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PROGRAMS);
    }

    /** What its header asks for before the other; German when it asks for neither. */
    public static Locale ofProgram(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Language");
        if (accepted == null) return Locale.GERMANY;
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), List.of(Locale.GERMAN, Locale.ENGLISH));
            return Locale.ENGLISH.equals(found) ? Locale.UK : Locale.GERMANY;
        } catch (IllegalArgumentException unreadable) {
            return Locale.GERMANY;
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getParameter(COOKIE);
        if (asked != null && !program(request)) remember(locale(asked), request, response);
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
