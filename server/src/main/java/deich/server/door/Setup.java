// SPDX-License-Identifier: EUPL-1.2
package deich.server.door;

import deich.formats.survey.Ids;
import deich.server.desk.Missing;
import deich.server.desk.Outside;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Open;
import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Codes;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.people.Person;
import deich.store.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Sets up an empty store: the first administrator proves with the one-time code from the console that the machine is
 * theirs. Once there is a person, this page is gone.
 */
@Controller
public final class Setup {
    /** What somebody works as who has no colleagues yet. */
    private static final Set<Role> ALONE = EnumSet.of(Role.VERWALTER, Role.ISB, Role.BCM, Role.IT);

    private final Store store;
    private final PasswordEncoder passwords;

    public Setup(Store store, PasswordEncoder passwords) {
        this.store = store;
        this.passwords = passwords;
    }

    /** What was typed. @param alone whether this person does the work too, not only the accounts */
    public record Form(
            String code,
            String name,
            String login,
            String kennwort,
            String organisation,
            String kind,
            @Nullable Boolean alone) {
        public Form {
            code = code == null ? "" : code.strip();
            name = name == null ? "" : name.strip();
            login = login == null ? "" : login.strip();
            kennwort = kennwort == null ? "" : kennwort;
            organisation = organisation == null ? "" : organisation.strip();
            kind = kind == null ? "administration" : kind;
            alone = Boolean.TRUE.equals(alone);
        }
    }

    /** @param problems keys of what is wrong, all at once */
    public record Page(Said said, Form form, List<String> problems) implements Speaks {

        public boolean wrong(String field) {
            return problems.contains("setup.bad." + field);
        }
    }

    @Open
    @GetMapping("/einrichten")
    Html page(Outside outside) {
        if (store.people().hasAdministrator()) throw new Missing();
        return show(outside, new Form("", "", "", "", "", "administration", true), List.of());
    }

    @Open
    @PostMapping("/einrichten")
    Object setUp(Outside outside, @ModelAttribute Form form) {
        if (store.people().hasAdministrator()) throw new Missing();
        List<String> problems = Checks.of(form);
        if (!problems.isEmpty()) return show(outside, form, problems).status(422);
        if (store.codes().redeem(Codes.Purpose.FIRST_ADMINISTRATOR, form.code()) == null)
            return show(outside, form, List.of("setup.bad.code")).status(422);
        Organisation own = new Organisation(Ids.bare(form.organisation()), form.organisation(), kind(form), null);
        if (store.people().organisations().find(own.id()) == null)
            store.people().organisations().create(own, Actor.DEICH);
        Set<Role> roles = Boolean.TRUE.equals(form.alone()) ? ALONE : EnumSet.of(Role.VERWALTER);
        Person first = store.people().create(form.login(), form.name(), own.id(), roles, Actor.DEICH);
        String hash = Objects.requireNonNull(passwords.encode(form.kennwort()));
        store.people().setPassword(first.id(), hash, false, new Actor(first.id()));
        return "redirect:/anmelden?eingerichtet";
    }

    private static OrganisationKind kind(Form form) {
        return switch (form.kind()) {
            case "land" -> OrganisationKind.LAND;
            case "provider" -> OrganisationKind.PROVIDER;
            default -> OrganisationKind.ADMINISTRATION;
        };
    }

    private static Html show(Outside outside, Form form, List<String> problems) {
        Said said = outside.said("door");
        return Html.page("door/setup.jte", outside.frame(said.t("setup.title")), new Page(said, form, problems));
    }
}
