// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.server.desk.Missing;
import deich.server.desk.Visit;
import deich.server.door.Attempts;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.SignedIn;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.people.Right;
import deich.store.people.Token;
import deich.store.people.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tokens for one's programs (Zugänge). Whoever only finds an open session must not leave with one: the password is asked
 * before.
 */
@Controller
public final class OwnTokens {
    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    private final Store store;
    private final Secrets secrets;
    private final InstantSource clock;

    public OwnTokens(Store store, PasswordEncoder passwords, Attempts attempts, InstantSource clock) {
        this.store = store;
        this.secrets = new Secrets(passwords, attempts);
        this.clock = clock;
    }

    /** @param state {@code valid}, {@code expired} or {@code revoked} @param used the day in words; empty for never */
    public record Row(String id, String name, String rights, String made, String expires, String used, String state) {}

    public record Choice(String key, String label) {}

    /** What was typed. */
    public record Form(String name, int days, Set<String> rights) {
        static final Form FRESH = new Form("", 90, Set.of(Right.READ.name()));
    }

    /**
     * @param secret of the one that was just made, shown this once; empty for none
     * @param problem key of the field that is wrong; empty for none
     */
    public record Page(
            Said said,
            List<Row> rows,
            List<Choice> rights,
            List<Integer> days,
            boolean hasPassword,
            Form form,
            String secret,
            String problem,
            String sentence,
            String told)
            implements Speaks {
        public String wrong(String field) {
            return problem.equals(field) ? sentence : "";
        }
    }

    @SignedIn
    @GetMapping("/konto/zugaenge")
    Html page(Visit visit, @RequestParam(name = "getan", defaultValue = "") String done) {
        return show(visit, Form.FRESH, "", "", "", done.equals("widerrufen") ? "tokens.told.revoked" : "");
    }

    @SignedIn
    @PostMapping("/konto/zugaenge")
    Html make(
            Visit visit,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "tage", defaultValue = "90") int days,
            @RequestParam(name = "recht", required = false) @Nullable Set<String> rights,
            @RequestParam(name = "kennwort", defaultValue = "") String password) {
        var form = new Form(name, days, rights == null ? Set.of() : rights);
        Said said = visit.said("account");
        if (!secrets.right(visit.person(), password))
            return show(visit, form, "", "kennwort", said.t("own.bad.bisher"), "")
                    .status(422);
        try {
            Tokens.Made made = store.tokens()
                    .create(visit.person().id(), name, chosen(visit, form), Duration.ofDays(days), visit.actor());
            return show(visit, Form.FRESH, made.secret(), "", "", "");
        } catch (StoreFault refused) {
            String field = refused.key().equals("people.name") ? "name" : "form";
            return show(visit, form, "", field, refused.sentence(visit.locale()), "")
                    .status(422);
        }
    }

    /** Nobody gives away what they do not have. */
    private static Set<Right> chosen(Visit visit, Form form) {
        var chosen = EnumSet.noneOf(Right.class);
        for (Right right : Right.values())
            if (visit.may(right) && form.rights().contains(right.name())) chosen.add(right);
        return chosen;
    }

    @SignedIn
    @PostMapping("/konto/zugaenge/widerrufen")
    String revoke(Visit visit, @RequestParam("id") UUID id) {
        if (!store.tokens().revoke(visit.person().id(), id, visit.actor())) throw new Missing();
        return "redirect:/konto/zugaenge?getan=widerrufen";
    }

    private Html show(Visit visit, Form form, String secret, String problem, String sentence, String told) {
        Said said = visit.said("account");
        Said rights = visit.said("help");
        var page = new Page(
                said,
                store.tokens().of(visit.person().id()).stream()
                        .map(token -> row(said, rights, token))
                        .toList(),
                Arrays.stream(Right.values())
                        .filter(visit::may)
                        .map(right -> new Choice(right.name(), label(rights, right)))
                        .toList(),
                DAYS,
                visit.person().passwordHash() != null,
                form,
                secret,
                problem,
                sentence,
                told);
        return Html.page("account/tokens.jte", visit.frame(said.t("tokens.title"), "konto"), page);
    }

    private static String label(Said rights, Right right) {
        return rights.of(right);
    }

    private Row row(Said said, Said rights, Token token) {
        String state = token.revoked() != null ? "revoked" : token.valid(clock.instant()) ? "valid" : "expired";
        List<String> may =
                token.scopes().stream().map(right -> label(rights, right)).toList();
        Instant used = token.used();
        return new Row(
                token.id().toString(),
                token.name(),
                said.words().list(may),
                day(said, token.created()),
                day(said, token.expires()),
                // a day of UTC, as it is kept
                used == null
                        ? ""
                        : said.words().date(used.atZone(ZoneOffset.UTC).toLocalDate()),
                state);
    }

    private static String day(Said said, Instant at) {
        return said.words().date(at.atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
