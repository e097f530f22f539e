// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.server.desk.Missing;
import deich.server.door.Entrance;
import deich.server.provider.Oidc;
import deich.server.provider.Proof;
import deich.server.rule.Open;
import deich.store.Actor;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.people.Codes;
import deich.store.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in at the provider, and linking an account with a number there: a question that can be answered once, then the
 * answer. Whom the provider knows and Deich does not is told what to do, and stays out.
 */
@Controller
public final class ProviderSignIn {
    /** The code that was right, as the session remembers it from {@link Invitation} on. */
    static final String CODE = "provider.code";

    private static final String QUESTION = "provider.question";

    private final @Nullable Oidc oidc;
    private final Entrance entrance;
    private final Store store;

    public ProviderSignIn(@Nullable Oidc oidc, Entrance entrance, Store store) {
        this.oidc = oidc;
        this.entrance = entrance;
        this.store = store;
    }

    /** @param code whose account shall be linked; null to sign in only */
    private record Question(OAuth2AuthorizationRequest request, Codes.@Nullable Holder code) implements Serializable {}

    /**
     * By GET, so that the policy for forms need not let people through to wherever the provider sends them on. Nothing comes of
     * it but a question in the own session.
     */
    @Open
    @GetMapping("/anmelden/anbieter")
    Object ask(
            @RequestParam(name = "verbinden", required = false) @Nullable String link,
            @RequestParam(name = "neu", required = false) @Nullable String anew,
            HttpServletRequest request) {
        if (oidc == null) throw new Missing();
        HttpSession session = request.getSession();
        Codes.Holder code = link != null && session.getAttribute(CODE) instanceof Codes.Holder right ? right : null;
        if (link != null && code == null) return "redirect:/einladung";
        OAuth2AuthorizationRequest question = oidc.question(request, anew != null || link != null);
        if (question == null) return "redirect:/anmelden?anbieter=weg";
        session.setAttribute(QUESTION, new Question(question, code));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(question.getAuthorizationRequestUri()))
                .build();
    }

    @Open
    @GetMapping(Oidc.BACK)
    String enter(@RequestParam Map<String, String> told, HttpServletRequest request, HttpServletResponse response) {
        if (oidc == null) throw new Missing();
        HttpSession session = request.getSession(false);
        // whoever has no session has not tried: addresses that somebody spreads do not fill the audit log
        if (session == null) return "redirect:/anmelden?anbieter=nicht";
        if (!(session.getAttribute(QUESTION) instanceof Question question)) return out("nicht", "unasked");
        session.removeAttribute(QUESTION);
        return switch (oidc.answer(question.request(), told)) {
            case Proof.Away _ -> out("weg", "away");
            case Proof.Refused refused -> out("nicht", refused.why());
            case Proof.Given given ->
                question.code() == null
                        ? known(given.subject(), request, response)
                        : link(question.code(), given.subject(), request, response);
        };
    }

    private String known(String subject, HttpServletRequest request, HttpServletResponse response) {
        Person person = store.identities().whose(issuer(), subject);
        if (person == null) return out("unbekannt", "unlinked");
        if (!person.active()) return out("geschlossen", "closed");
        return in(person, request, response);
    }

    private String link(Codes.Holder code, String subject, HttpServletRequest request, HttpServletResponse response) {
        // it may be a session of this very person, which linking ends
        request.getSession().invalidate();
        try {
            Person person = store.identities().link(code, issuer(), subject);
            return person == null ? out("code", "code") : in(person, request, response);
        } catch (StoreFault taken) {
            if (!taken.key().equals("identity.taken")) throw taken;
            return out("vergeben", "taken");
        }
    }

    private String issuer() {
        if (oidc == null) throw new Missing();
        return oidc.provider().issuer().toString();
    }

    private String in(Person person, HttpServletRequest request, HttpServletResponse response) {
        entrance.enter(person, Entrance.PROVIDER, request, response);
        return "redirect:/";
    }

    /** @param told what the page says. @param why what the audit log says; nothing of what the provider said */
    private String out(String told, String why) {
        store.audit().append(Actor.DEICH, "sign-in.failed", "", Map.of("by", Entrance.PROVIDER, "why", why));
        return "redirect:/anmelden?anbieter=" + told;
    }
}
