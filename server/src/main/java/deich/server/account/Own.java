// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.server.desk.Visit;
import deich.server.door.Attempts;
import deich.server.door.Checks;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.provider.Oidc;
import deich.server.rule.SignedIn;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.people.Identity;
import deich.store.people.Person;
import deich.store.people.Role;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account (Konto). */
@Controller
public final class Own {
    private static final Set<String> TOLD =
            Set.of("name", "kennwort", "passkey", "passkey-nicht", "passkey-weg", "sitzungen");

    private final Store store;
    private final Passkeys passkeys;
    private final PasswordEncoder passwords;
    private final Secrets secrets;
    private final OpenSessions sessions;
    private final @Nullable Oidc oidc;

    public Own(
            Store store,
            Passkeys passkeys,
            PasswordEncoder passwords,
            Attempts attempts,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            @Nullable Oidc oidc) {
        this.store = store;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.secrets = new Secrets(passwords, attempts);
        this.sessions = new OpenSessions(sessions);
        this.oidc = oidc;
    }

    /** @param used when it last opened the door, in words */
    public record Key(String id, String label, String added, String used) {}

    /** @param here whether it is this one */
    public record Sitting(String began, String last, boolean here) {}

    /**
     * @param name as it was typed, or is
     * @param linked where they sign in besides here, a sentence each
     * @param provider where they could; empty for nowhere
     * @param problem key of what is wrong, such as {@code own.bad.name}; empty for nothing
     * @param told key of what was done; empty for nothing
     */
    public record Page(
            Said said,
            Person person,
            String organisation,
            String name,
            List<Key> keys,
            List<Sitting> sittings,
            List<String> linked,
            String provider,
            String problem,
            String sentence,
            String told)
            implements Speaks {
        public List<Role> roles() {
            return List.copyOf(person.roles());
        }

        public boolean hasPassword() {
            return person.passwordHash() != null;
        }

        public String wrong(String field) {
            return problem.equals(field) ? sentence : "";
        }
    }

    /** @param field which field of the page is wrong; empty for none */
    private record Wrong(String field, String sentence, String name) {}

    @SignedIn
    @GetMapping("/konto")
    Html page(Visit visit, HttpSession session, @RequestParam(name = "getan", defaultValue = "") String done) {
        String told = TOLD.contains(done) ? "own.told." + done : "";
        return show(visit, session, new Wrong("", "", visit.person().name()), told);
    }

    @SignedIn
    @PostMapping("/konto/name")
    Object rename(Visit visit, HttpSession session, @RequestParam(name = "name", defaultValue = "") String name) {
        Person person = visit.person();
        try {
            store.people().rename(person.id(), name, person.organisation(), visit.actor());
            return "redirect:/konto?getan=name";
        } catch (StoreFault refused) {
            return show(visit, session, new Wrong("name", refused.sentence(visit.locale()), name), "")
                    .status(422);
        }
    }

    @SignedIn
    @PostMapping("/konto/kennwort")
    Object password(
            Visit visit,
            HttpSession session,
            @RequestParam(name = "bisher", defaultValue = "") String before,
            @RequestParam(name = "neu", defaultValue = "") String after) {
        Person person = visit.person();
        if (!secrets.right(person, before)) return wrong(visit, session, "bisher");
        if (!Checks.password(after, person.login())) return wrong(visit, session, "neu");
        String hash = Objects.requireNonNull(passwords.encode(after));
        store.people().setPassword(person.id(), hash, false, visit.actor());
        sessions.endOthers(person, session.getId());
        return "redirect:/konto?getan=kennwort";
    }

    @SignedIn
    @PostMapping("/konto/sitzungen/beenden")
    String endSessions(Visit visit, HttpSession session) {
        sessions.endOthers(visit.person(), session.getId());
        store.audit()
                .append(
                        visit.actor(),
                        "session.ended",
                        "person:" + visit.person().id(),
                        Map.of());
        return "redirect:/konto?getan=sitzungen";
    }

    private Html wrong(Visit visit, HttpSession session, String field) {
        String sentence = visit.said("account").t("own.bad." + field);
        return show(visit, session, new Wrong(field, sentence, visit.person().name()), "")
                .status(422);
    }

    private Html show(Visit visit, HttpSession session, Wrong wrong, String told) {
        Said said = visit.said("account");
        Person person = visit.person();
        var page = new Page(
                said,
                person,
                visit.organisation().name(),
                wrong.name(),
                passkeys.of(person).stream().map(key -> key(said, key)).toList(),
                sessions.of(person, session.getId()).stream()
                        .map(one -> new Sitting(moment(said, one.began()), moment(said, one.last()), one.here()))
                        .toList(),
                store.identities().of(person.id()).stream()
                        .map(one -> linked(said, one))
                        .toList(),
                oidc == null ? "" : oidc.provider().name(),
                wrong.field(),
                wrong.sentence(),
                told);
        return Html.page("account/own.jte", visit.frame(said.t("own.title"), "konto"), page);
    }

    private String linked(Said said, Identity identity) {
        return said.t("own.provider.since", Oidc.name(oidc, identity.issuer()), day(said, identity.linked()));
    }

    private static Key key(Said said, CredentialRecord key) {
        return new Key(
                key.getCredentialId().toBase64UrlString(),
                key.getLabel(),
                day(said, key.getCreated()),
                day(said, key.getLastUsed()));
    }

    private static String day(Said said, Instant at) {
        return said.words().date(local(at).toLocalDate());
    }

    private static String moment(Said said, Instant at) {
        return said.words().momentWithYear(local(at));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }
}
