// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import static deich.store.people.Right.CONFIRM;
import static deich.store.people.Right.CREATE_STOCK;
import static deich.store.people.Right.DECIDE;
import static deich.store.people.Right.EDIT;
import static deich.store.people.Right.EDIT_SCENARIO;
import static deich.store.people.Right.EXPORT;
import static deich.store.people.Right.GRANT;
import static deich.store.people.Right.IMPORT;
import static deich.store.people.Right.MANAGE_PEOPLE;
import static deich.store.people.Right.READ;
import static deich.store.people.Right.READ_AUDIT;
import static deich.store.people.Right.RESTORE;
import static deich.store.people.Right.RUN;
import static deich.store.people.Right.WHAT_IF;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in an organisation. Who has several roles has the rights of all of them. */
public enum Role {
    /**
     * Behördenleitung: answers for the administration. Accepts risks, and opens components to others; changes no inventory,
     * so that nobody decides on what they have entered.
     */
    LEITUNG(READ, RUN, WHAT_IF, DECIDE, EXPORT, GRANT, READ_AUDIT),
    /** BAO-Stab: works with the picture in a crisis, also on paper; does not change what it rests on. */
    STAB(READ, RUN, WHAT_IF, EXPORT),
    /** Informationssicherheitsbeauftragte: keeps the inventory and watches over it; advises on risks, does not accept them. */
    ISB(READ, EDIT, IMPORT, RESTORE, RUN, WHAT_IF, EDIT_SCENARIO, EXPORT, READ_AUDIT, CREATE_STOCK),
    /** BCM-Beauftragte: keeps the inventory and the scenarios; has BIA values confirmed by those who answer for them. */
    BCM(READ, EDIT, IMPORT, RESTORE, RUN, WHAT_IF, EDIT_SCENARIO, EXPORT, CREATE_STOCK),
    /** Fachverantwortliche: confirm the BIA values of their services, which others have entered. */
    FACH(READ, RUN, WHAT_IF, CONFIRM),
    /** IT: keeps its components; takes nothing out of Deich, for an inventory is a map of weak points. */
    IT(READ, EDIT, IMPORT, RUN, WHAT_IF),
    /** Lesezugriff: sees, and does nothing. */
    LESEN(READ),
    /** Verwalter: accounts and settings. Sees no inventory by this role; who gives rights must not profit from them unseen. */
    VERWALTER(MANAGE_PEOPLE, READ_AUDIT);

    private final Set<Right> rights;

    Role(Right first, Right... others) {
        this.rights = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public boolean allows(Right right) {
        return rights.contains(right);
    }

    public Set<Right> rights() {
        return rights;
    }

    /** What all of them together allow. */
    public static Set<Right> rights(Collection<Role> roles) {
        var all = EnumSet.noneOf(Right.class);
        for (Role role : roles) all.addAll(role.rights);
        return Collections.unmodifiableSet(all);
    }
}
