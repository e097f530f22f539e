// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.server.desk.Missing;
import deich.server.desk.Visit;
import deich.server.rule.SignedIn;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Adds passkeys to one's own account and takes them away. Whoever only finds an open session must not leave with a key of
 * their own: the password is asked before.
 */
@Controller
public final class OwnPasskeys {
    private static final String QUESTION = "passkey.new";
    private static final int LABEL = 100;

    private final Passkeys passkeys;
    private final Secrets secrets;

    public OwnPasskeys(
            Passkeys passkeys,
            org.springframework.security.crypto.password.PasswordEncoder passwords,
            deich.server.door.Attempts attempts) {
        this.passkeys = passkeys;
        this.secrets = new Secrets(passwords, attempts);
    }

    @SignedIn
    @PostMapping("/konto/passkeys/frage")
    ResponseEntity<String> ask(
            Visit visit, @RequestParam(name = "kennwort", defaultValue = "") String password, HttpSession session) {
        if (!secrets.right(visit.person(), password))
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        PublicKeyCredentialCreationOptions question = passkeys.question(visit.person());
        session.setAttribute(QUESTION, question);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Passkeys.json(question));
    }

    @SignedIn
    @PostMapping("/konto/passkeys")
    String add(
            Visit visit,
            @RequestParam(name = "antwort", defaultValue = "") String answer,
            @RequestParam(name = "bezeichnung", defaultValue = "") String label,
            HttpSession session) {
        Object question = session.getAttribute(QUESTION);
        session.removeAttribute(QUESTION);
        String name = label.isBlank() ? "Passkey" : label.strip();
        boolean added = question instanceof PublicKeyCredentialCreationOptions asked
                && passkeys.add(visit.person(), asked, answer, name.substring(0, Math.min(LABEL, name.length())));
        return "redirect:/konto?getan=" + (added ? "passkey" : "passkey-nicht");
    }

    @SignedIn
    @PostMapping("/konto/passkeys/entfernen")
    String remove(Visit visit, @RequestParam("id") String id) {
        if (!passkeys.remove(visit.person(), id)) throw new Missing();
        return "redirect:/konto?getan=passkey-weg";
    }
}
