// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.server.desk.Outside;
import deich.server.door.Checks;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.provider.Oidc;
import deich.server.rule.Open;
import deich.store.Actor;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.people.Codes;
import deich.store.people.Codes.Purpose;
import deich.store.people.Person;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Redeems a one-time code: first the code alone, then name and password, or the way to the provider. The code is used up at the
 * end only.
 */
@Controller
public final class Invitation {
    private final Store store;
    private final PasswordEncoder passwords;
    private final @Nullable Oidc oidc;

    public Invitation(Store store, PasswordEncoder passwords, @Nullable Oidc oidc) {
        this.store = store;
        this.passwords = passwords;
        this.oidc = oidc;
    }

    /**
     * @param login of the account; null as long as no right code was given
     * @param problem key of what is wrong; empty for nothing
     * @param sentence what is wrong, in words; empty for nothing
     * @param provider with which the account can be linked; empty for none
     */
    public record Page(
            Said said,
            String code,
            @Nullable String login,
            String name,
            String problem,
            String sentence,
            String provider)
            implements Speaks {
        public String wrong(String field) {
            return problem.equals(field) ? sentence : "";
        }
    }

    private record Guest(Codes.Holder code, Person person) {}

    @Open
    @GetMapping("/einladung")
    Html page(Outside outside) {
        return show(outside, new Page(outside.said("account"), "", null, "", "", "", provider()));
    }

    /** @param password null in the first step */
    @Open
    @PostMapping("/einladung")
    Object redeem(
            Outside outside,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "name", required = false) @Nullable String name,
            @RequestParam(name = "kennwort", required = false) @Nullable String password,
            HttpSession session) {
        Said said = outside.said("account");
        Guest guest = guest(code);
        if (guest == null)
            return show(outside, new Page(said, code, null, "", "code", said.t("invitation.bad.code"), provider()))
                    .status(422);
        Person person = guest.person();
        // only a reference to the code, and only for the way to the provider
        if (oidc != null) session.setAttribute(ProviderSignIn.CODE, guest.code());
        if (password == null)
            return show(outside, new Page(said, code, person.login(), person.name(), "", "", provider()));
        String typed = name == null ? person.name() : name;
        if (!Checks.password(password, person.login()))
            return show(
                            outside,
                            new Page(said, code, person.login(), typed, "kennwort", said.t("own.bad.neu"), provider()))
                    .status(422);
        return settled(outside, guest, code, typed, password);
    }

    private Object settled(Outside outside, Guest guest, String code, String name, String password) {
        Person person = guest.person();
        String hash = Objects.requireNonNull(passwords.encode(password));
        try {
            if (!name.equals(person.name()))
                store.people().rename(person.id(), name, person.organisation(), new Actor(person.id()));
        } catch (StoreFault refused) {
            String sentence = refused.sentence(outside.locale());
            return show(
                            outside,
                            new Page(outside.said("account"), code, person.login(), name, "name", sentence, provider()))
                    .status(422);
        }
        if (store.codes().redeem(guest.code().purpose(), code) == null)
            return page(outside).status(422);
        // in Deich's name, so that sessions which somebody else may have open end
        store.people().setPassword(person.id(), hash, false, Actor.DEICH);
        return "redirect:/anmelden?eingeloest";
    }

    /** Whose code it is; null for a wrong one and for a closed account, and nobody learns which. */
    private @Nullable Guest guest(String code) {
        for (Purpose purpose : List.of(Purpose.INVITATION, Purpose.RESET)) {
            Codes.Holder holder = store.codes().look(purpose, code);
            Person person = holder == null || holder.person() == null
                    ? null
                    : store.people().find(holder.person());
            if (holder != null && person != null && person.active()) return new Guest(holder, person);
        }
        return null;
    }

    private String provider() {
        return oidc == null ? "" : oidc.provider().name();
    }

    private static Html show(Outside outside, Page page) {
        return Html.page("account/invitation.jte", outside.frame(page.t("invitation.title")), page);
    }
}
