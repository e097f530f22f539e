// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Desks;
import deich.server.desk.Missing;
import deich.server.desk.Refused;
import deich.server.desk.Visit;
import deich.server.frame.Frame;
import deich.server.frame.Html;
import deich.server.frame.Languages;
import deich.server.frame.Problem;
import deich.server.frame.Said;
import deich.server.wire.Refusal;
import deich.server.wire.Wire;
import deich.store.Store;
import deich.store.StoreFault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;

/** Whatever goes wrong ends in a page, or a problem for programs, that says what, and what to do; never in a stack trace. */
@ControllerAdvice
public final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    /** The database cannot be reached. */
    private static final String AWAY = "store.lost";

    private final Desks desks;
    private final Store store;

    public Errors(Desks desks, Store store) {
        this.desks = desks;
        this.store = store;
    }

    @ExceptionHandler(Missing.class)
    View missing(HttpServletRequest request) {
        return answer(request, "missing", 404);
    }

    @ExceptionHandler(Refused.class)
    View refused(Refused refused, HttpServletRequest request) {
        Visit visit = desks.visit(request);
        if (visit != null)
            store.audit()
                    .append(
                            visit.actor(),
                            "access.refused",
                            request.getRequestURI(),
                            Map.of("right", refused.lacking().name()));
        return Wire.is(request) ? Wire.forbidden(request, refused.lacking()) : page(request, "refused", 403);
    }

    @ExceptionHandler(Refusal.class)
    View refusal(Refusal refusal, HttpServletRequest request) {
        return Wire.problem(request, refusal);
    }

    /** Whoever listened to a stream has gone: nobody is left to tell, and nothing is wrong. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void gone(HttpServletResponse response) {
        LOG.debug("a listener has gone, answered {}", response.getStatus());
    }

    @ExceptionHandler
    View other(Exception failed, HttpServletRequest request) {
        View known = Wire.is(request) ? program(failed, request) : person(failed, request);
        return known != null ? known : any(failed, request);
    }

    /** What the store has to tell people; null for the rest. What it cannot read any more is a defect. */
    private @Nullable View person(Exception failed, HttpServletRequest request) {
        if (!(failed instanceof StoreFault fault)) return null;
        if (fault.key().equals(AWAY)) return page(request, "away", 503);
        return fault.key().startsWith("store.") ? null : page(request, "fault", 422, fault);
    }

    /** What programs are told in more detail; null for the rest. */
    private static @Nullable View program(Exception failed, HttpServletRequest request) {
        return switch (failed) {
            case StoreFault lost when lost.key().equals(AWAY) -> Wire.problem(request, "unavailable", 503);
            case StoreFault fault -> Wire.told(request, 422, fault.sentence(Languages.ofProgram(request)));
            case MaxUploadSizeExceededException _ -> Wire.problem(request, "large", 413);
            case HttpMessageNotReadableException unreadable -> Wire.unreadable(request, unreadable.getCause());
            default -> null;
        };
    }

    private View any(Exception failed, HttpServletRequest request) {
        if (failed instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            int status = known.getStatusCode().value();
            return answer(request, status == 404 ? "missing" : "bad", status);
        }
        if (failed instanceof MultipartException) return answer(request, "bad", 400);
        if (failed instanceof org.springframework.beans.TypeMismatchException) return answer(request, "missing", 404);
        UUID number = UUID.randomUUID();
        LOG.error("request {} to {} failed", number, route(request), failed);
        return answer(request, "defect", 500, number);
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
    View fallen(HttpServletRequest request, int status) {
        if (status == 404) return answer(request, "missing", 404);
        return status < 500 ? answer(request, "bad", status) : answer(request, "defect", status, "–");
    }

    /** In the form that whoever asked understands: a page, or a problem for programs. */
    private View answer(HttpServletRequest request, String key, int status, Object... values) {
        return Wire.is(request) ? Wire.problem(request, key, status, values) : page(request, key, status, values);
    }

    /** Before anything that would render it. */
    static void write(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            view.render(null, request, response);
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
    }

    /** Null also when nobody can be asked who it is. */
    private @Nullable Visit visit(HttpServletRequest request) {
        try {
            return desks.visit(request);
        } catch (StoreFault away) {
            return null;
        }
    }

    private Html page(HttpServletRequest request, String key, int status, Object... values) {
        Visit visit = visit(request);
        Said said = visit == null ? desks.outside(request).said("frame") : visit.said("frame");
        Object[] told = Arrays.stream(values)
                .map(value -> value instanceof StoreFault fault ? fault.sentence(said.locale()) : value)
                .toArray();
        String title = said.t("problem." + key);
        Frame frame = visit == null ? desks.outside(request).frame(title) : visit.frame(title, "");
        var problem = new Problem(said.t("problem." + key + ".said", told), said.t("problem." + key + ".advice", told));
        return Html.page("frame/problem.jte", frame, problem).status(status);
    }
}
