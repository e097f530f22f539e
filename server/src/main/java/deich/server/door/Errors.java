// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Desks;
import deich.server.desk.Missing;
import deich.server.desk.Refused;
import deich.server.desk.Visit;
import deich.server.frame.Frame;
import deich.server.frame.Html;
import deich.server.frame.Problem;
import deich.server.frame.Said;
import deich.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;

/** Whatever goes wrong ends in a page that says what, and what to do; never in a stack trace. */
@ControllerAdvice
public final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Desks desks;
    private final Store store;

    public Errors(Desks desks, Store store) {
        this.desks = desks;
        this.store = store;
    }

    @ExceptionHandler(Missing.class)
    Html missing(HttpServletRequest request) {
        return page(request, "missing", 404);
    }

    @ExceptionHandler(Refused.class)
    Html refused(Refused refused, HttpServletRequest request) {
        Visit visit = desks.visit(request);
        if (visit != null)
            store.audit()
                    .append(
                            visit.actor(),
                            "access.refused",
                            request.getRequestURI(),
                            Map.of("right", refused.lacking().name()));
        return page(request, "refused", 403);
    }

    @ExceptionHandler
    Html other(Exception failed, HttpServletRequest request) {
        if (failed instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            int status = known.getStatusCode().value();
            return page(request, status == 404 ? "missing" : "bad", status);
        }
        if (failed instanceof MultipartException) return page(request, "bad", 400);
        if (failed instanceof org.springframework.beans.TypeMismatchException) return page(request, "missing", 404);
        UUID number = UUID.randomUUID();
        LOG.error("request {} to {} failed", number, route(request), failed);
        return page(request, "defect", 500, number);
    }

    /** The page, without what stands in its address: ids of components have no business in a log. */
    private static Object route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    /** The problem of a form whose token is missing or too old, or of a method that nobody offers. */
    Html stale(HttpServletRequest request) {
        return page(request, "stale", 403);
    }

    /** What ended before a page was asked. */
    Html fallen(HttpServletRequest request, int status) {
        if (status == 404) return page(request, "missing", 404);
        return status < 500 ? page(request, "bad", status) : page(request, "defect", status, "–");
    }

    private Html page(HttpServletRequest request, String key, int status, Object... values) {
        Visit visit = desks.visit(request);
        Said said = visit == null ? desks.outside(request).said("frame") : visit.said("frame");
        String title = said.t("problem." + key);
        Frame frame = visit == null ? desks.outside(request).frame(title) : visit.frame(title, "");
        var problem = new Problem(said.t("problem." + key + ".said"), said.t("problem." + key + ".advice", values));
        return Html.page("frame/problem.jte", frame, problem).status(status);
    }
}
