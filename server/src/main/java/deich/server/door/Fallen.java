// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.rule.Open;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What never reached a page, such as an address that the firewall refused, ends in one all the same. */
@Controller
public final class Fallen implements ErrorController {
    private final Errors errors;

    public Fallen(Errors errors) {
        this.errors = errors;
    }

    @Open
    @RequestMapping("/error")
    View page(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return errors.fallen(request, status instanceof Integer number ? number : 404);
    }
}
