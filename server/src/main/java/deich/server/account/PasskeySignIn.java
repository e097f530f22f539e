// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.server.door.Entrance;
import deich.server.rule.Open;
import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey: a question that can be answered once, then the answer. */
@Controller
public final class PasskeySignIn {
    private static final String QUESTION = "passkey.sign-in";

    private final Passkeys passkeys;
    private final Entrance entrance;
    private final Store store;

    public PasskeySignIn(Passkeys passkeys, Entrance entrance, Store store) {
        this.passkeys = passkeys;
        this.entrance = entrance;
        this.store = store;
    }

    @Open
    @PostMapping("/anmelden/passkey/frage")
    ResponseEntity<String> ask(HttpSession session) {
        PublicKeyCredentialRequestOptions question = passkeys.question();
        session.setAttribute(QUESTION, question);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Passkeys.json(question));
    }

    @Open
    @PostMapping("/anmelden/passkey")
    String enter(
            @RequestParam(name = "antwort", defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        Object question = session.getAttribute(QUESTION);
        session.removeAttribute(QUESTION);
        Person person =
                question instanceof PublicKeyCredentialRequestOptions asked ? passkeys.whose(asked, answer) : null;
        if (person == null) {
            store.audit().append(Actor.DEICH, "sign-in.failed", "", Map.of("by", "passkey"));
            return "redirect:/anmelden?passkey";
        }
        entrance.enter(person, "passkey", request, response);
        return "redirect:/";
    }
}
