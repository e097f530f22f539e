// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.server.desk.Outside;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.provider.Oidc;
import deich.server.rule.Open;
import deich.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in. */
@Controller
public final class SignIn {
    /** What may have gone wrong at the provider. */
    private static final Set<String> PROVIDER = Set.of("weg", "nicht", "unbekannt", "geschlossen", "code", "vergeben");
    /** After these somebody else should try, whom the provider must ask for. */
    private static final Set<String> SOMEBODY_ELSE = Set.of("unbekannt", "geschlossen", "vergeben");

    private final Store store;
    private final @Nullable Oidc oidc;

    public SignIn(Store store, @Nullable Oidc oidc) {
        this.store = store;
        this.oidc = oidc;
    }

    /**
     * @param problem key of what went wrong; empty for nothing
     * @param told key of what was done; empty for nothing
     * @param provider where one can sign in besides here; empty for nowhere
     * @param anew whether the provider shall ask who it is
     */
    public record Page(Said said, String problem, String told, boolean empty, String provider, boolean anew)
            implements Speaks {}

    @Open
    @GetMapping("/anmelden")
    Html page(
            Outside outside,
            @RequestParam(name = "fehler", required = false) String failed,
            @RequestParam(name = "warten", required = false) String waits,
            @RequestParam(name = "passkey", required = false) String passkey,
            @RequestParam(name = "anbieter", defaultValue = "") String provider,
            HttpServletRequest request) {
        Said said = outside.said("door");
        String problem = failed != null
                ? "sign-in.failed"
                : waits != null
                        ? "sign-in.waits"
                        : passkey != null
                                ? "sign-in.passkey.failed"
                                : oidc != null && PROVIDER.contains(provider) ? "sign-in.provider." + provider : "";
        var page = new Page(
                said,
                problem,
                told(request),
                !store.people().hasAdministrator(),
                oidc == null ? "" : oidc.provider().name(),
                SOMEBODY_ELSE.contains(provider));
        return Html.page("door/signin.jte", outside.frame(said.t("sign-in.title")), page);
    }

    private static String told(HttpServletRequest request) {
        for (String done : List.of("abgemeldet", "eingerichtet", "eingeloest"))
            if (request.getParameter(done) != null) return "sign-in." + done;
        return "";
    }
}
