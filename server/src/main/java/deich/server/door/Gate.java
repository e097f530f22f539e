// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Desks;
import deich.server.desk.Missing;
import deich.server.desk.Refused;
import deich.server.desk.Visit;
import deich.server.rule.Needs;
import deich.server.rule.Open;
import deich.server.rule.SignedIn;
import deich.server.wire.Wire;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks at every route whether whoever calls may. What says nothing about rights answers nobody. */
final class Gate implements HandlerInterceptor {
    private final Desks desks;

    Gate(Desks desks) {
        this.desks = desks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod route)) throw new Missing();
        if (route.hasMethodAnnotation(Open.class)) return true;
        Visit visit = desks.visit(request);
        if (visit == null && Wire.is(request)) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Deich\"");
            Errors.write(Wire.problem(request, "token", 401), request, response);
            return false;
        }
        if (visit == null) {
            response.sendRedirect("/anmelden");
            return false;
        }
        if (visit.person().mustChange()
                && visit.person().passwordHash() != null
                && !request.getRequestURI().startsWith("/konto")) {
            response.sendRedirect("/konto");
            return false;
        }
        Needs needs = route.getMethodAnnotation(Needs.class);
        if (needs != null && Arrays.stream(needs.value()).anyMatch(visit::may)) return true;
        if (needs == null && route.hasMethodAnnotation(SignedIn.class)) return true;
        if (needs == null) throw new Missing();
        throw new Refused(needs.value()[0]);
    }
}
