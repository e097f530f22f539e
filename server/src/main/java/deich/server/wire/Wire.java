// SPDX-License-Identifier: EUPL-1.2
package deich.server.wire;

import deich.server.frame.Languages;
import deich.server.frame.Said;
import deich.store.people.Right;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import tools.jackson.core.JacksonException;

/** Which requests are those of programs, and how they are told that something is wrong. */
public final class Wire {
    private Wire() {}

    /** Also when it ended before it reached anybody. */
    public static boolean is(HttpServletRequest request) {
        return path(request).startsWith(Languages.PROGRAMS);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String first ? first : request.getRequestURI();
    }

    /** Named as people read it, and as tokens and the description of the routes call it. */
    public static View forbidden(HttpServletRequest request, Right lacking) {
        String name = Said.of(said(request).locale(), "help").of(lacking);
        return problem(request, "forbidden", 403, name, lacking.name());
    }

    /** @param key of title and detail, such as {@code missing} @param values for the detail */
    public static View problem(HttpServletRequest request, String key, int status, Object... values) {
        return view(request, key, status, said(request).t("fault." + key + ".said", values), List.of());
    }

    /** What the store says about it, in its own words. */
    public static View told(HttpServletRequest request, int status, String sentence) {
        return view(request, "refused", status, sentence, List.of());
    }

    private static View view(
            HttpServletRequest request, String key, int status, String detail, List<Trouble> problems) {
        Said said = said(request);
        var fault = new Fault(
                Fault.TYPE + key, said.t("fault." + key), status, detail, path(request), problems, List.of(), 0);
        return new FaultView(fault, said.locale());
    }

    public static View problem(HttpServletRequest request, Refusal refusal) {
        Said said = said(request);
        Fault fault = refusal.fault(
                said.t("fault." + refusal.key()), said.t("fault." + refusal.key() + ".said"), path(request));
        return new FaultView(fault, said.locale());
    }

    /** What could not be read as JSON, with its place where that is known. */
    public static View unreadable(HttpServletRequest request, @Nullable Throwable cause) {
        if (!(cause instanceof JacksonException why)) return problem(request, "bad", 400);
        Said said = said(request);
        String field = why.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        int line = why.getLocation() == null ? 0 : Math.max(0, why.getLocation().getLineNr());
        var trouble = new Trouble(field, line, said.t("field.unreadable"), "", "");
        return view(request, "bad", 400, said.t("fault.bad.said"), List.of(trouble));
    }

    private static Said said(HttpServletRequest request) {
        Locale locale = Languages.ofProgram(request);
        return Said.of(locale, "wire");
    }
}
