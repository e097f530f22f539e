// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Outside;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Open;
import deich.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in. */
@Controller
public final class SignIn {
    private final Store store;

    public SignIn(Store store) {
        this.store = store;
    }

    /** @param problem key of what went wrong; empty for nothing. @param told key of what was done; empty for nothing */
    public record Page(Said said, String problem, String told, boolean empty) implements Speaks {}

    @Open
    @GetMapping("/anmelden")
    Html page(
            Outside outside,
            @RequestParam(name = "fehler", required = false) String failed,
            @RequestParam(name = "warten", required = false) String waits,
            @RequestParam(name = "passkey", required = false) String passkey,
            HttpServletRequest request) {
        Said said = outside.said("door");
        String problem = failed != null
                ? "sign-in.failed"
                : waits != null ? "sign-in.waits" : passkey != null ? "sign-in.passkey.failed" : "";
        var page = new Page(said, problem, told(request), !store.people().hasAdministrator());
        return Html.page("door/signin.jte", outside.frame(said.t("sign-in.title")), page);
    }

    private static String told(HttpServletRequest request) {
        for (String done : List.of("abgemeldet", "eingerichtet", "eingeloest"))
            if (request.getParameter(done) != null) return "sign-in." + done;
        return "";
    }
}
