// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Visit;
import deich.server.door.Checks;
import deich.server.people.Houses.Form;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.people.Person;
import deich.store.people.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Takes in an organisation with its first administrator. */
public final class Taking {
    static final List<OrganisationKind> KINDS =
            List.of(OrganisationKind.ADMINISTRATION, OrganisationKind.LAND, OrganisationKind.PROVIDER);

    private final Store store;
    private final Staff staff;

    public Taking(Store store) {
        this.store = store;
        this.staff = new Staff(store);
    }

    /** Whether it is one's own organisation that set the server up. */
    public boolean may(Visit visit) {
        return visit.organisation().id().equals(store.people().organisations().host());
    }

    /** What is wrong with what was typed: keys of sentences. */
    public List<String> problems(Form form) {
        var problems = new ArrayList<String>();
        if (form.organisation().isBlank() || form.newId().isEmpty()) problems.add("houses.bad.name");
        if (store.people().organisations().find(form.newId()) != null) problems.add("houses.bad.taken");
        if (!List.of("", "SH", "MV").contains(form.land())
                || KINDS.stream().noneMatch(kind -> kind.name().equals(form.kind()))) problems.add("houses.bad.kind");
        if (form.name().isBlank()) problems.add("invite.bad.name");
        if (!Checks.login(form.login())) problems.add("invite.bad.login");
        // before the organisation is made, so that it is not left without anybody
        if (store.people().find(form.login()) != null) problems.add("houses.bad.login");
        return problems;
    }

    /** @throws deich.store.StoreFault when the store refuses */
    public Staff.Admitted in(Visit visit, Form form) {
        String land = form.land().isEmpty() ? null : form.land();
        var made = new Organisation(form.newId(), form.organisation(), OrganisationKind.valueOf(form.kind()), land);
        store.people().organisations().create(made, visit.actor());
        Person first =
                store.people().create(form.login(), form.name(), made.id(), EnumSet.of(Role.VERWALTER), visit.actor());
        return staff.readmit(visit, first);
    }
}
