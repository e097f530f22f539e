// SPDX-License-Identifier: EUPL-1.2
package deich.server.help;

import deich.server.desk.Desks;
import deich.server.desk.Outside;
import deich.server.desk.Visit;
import deich.server.frame.Frame;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Open;
import deich.store.people.Right;
import deich.store.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What everybody may read: help, and the statement on accessibility. Roles and rights are told from what is in force. */
@Controller
public final class Help {
    /** Keys of the words that are explained, in the order in which one meets them. */
    private static final List<String> TERMS = List.of(
            "bestand",
            "komponente",
            "abhaengigkeit",
            "leistung",
            "fassung",
            "szenario",
            "stresstest",
            "standard",
            "ergebnis",
            "annahme",
            "ueberbrueckung",
            "mta",
            "rto",
            "rpo",
            "notbetrieb",
            "zusicherung",
            "freigabe",
            "engpass",
            "anlaufblockade",
            "massnahme",
            "entwurf");

    public record Page(Said said) implements Speaks {
        public List<Role> roles() {
            return List.of(Role.values());
        }

        public List<Right> rights() {
            return List.of(Right.values());
        }

        /** Roles that give this right, in words. */
        public String who(Right right) {
            List<String> names = Arrays.stream(Role.values())
                    .filter(role -> role.allows(right))
                    .map(said::of)
                    .toList();
            return said.words().list(names);
        }

        public String key(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        public List<String> terms() {
            return TERMS;
        }
    }

    private final Desks desks;

    public Help(Desks desks) {
        this.desks = desks;
    }

    @Open
    @GetMapping("/hilfe")
    Html help(HttpServletRequest request) {
        return show(request, "help");
    }

    @Open
    @GetMapping("/barrierefreiheit")
    Html accessibility(HttpServletRequest request) {
        return show(request, "accessibility");
    }

    /** Whoever is signed in stays so to see, and finds back. */
    private Html show(HttpServletRequest request, String page) {
        Visit visit = desks.visit(request);
        Outside outside = desks.outside(request);
        Said said = outside.said("help");
        String title = said.t(page + ".title");
        Frame frame = visit == null ? outside.frame(title) : visit.frame(title, "");
        return Html.page("help/" + page + ".jte", frame, new Page(said));
    }
}
