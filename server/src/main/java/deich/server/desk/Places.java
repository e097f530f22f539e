// SPDX-License-Identifier: EUPL-1.2
package deich.server.desk;

import deich.server.frame.Frame.Link;
import deich.server.frame.Said;
import deich.store.people.Right;
import java.util.ArrayList;
import java.util.List;

/** Where one can go: the main navigation, without what one may not do. */
final class Places {
    /** Of an open inventory, in the order of the work: know, test, judge, mend, file. */
    private static final List<String> INSIDE = List.of(
            "ueberblick",
            "bestand",
            "stresstest",
            "was-waere-wenn",
            "engpaesse",
            "wiederanlauf",
            "massnahmen",
            "standard",
            "szenarien",
            "berichte",
            "assistent");

    private Places() {}

    static List<Link> inside(Said said, Visit visit, String stock) {
        var links = new ArrayList<Link>();
        if (visit.may(Right.READ))
            for (String place : INSIDE)
                if (!place.equals("was-waere-wenn") || visit.may(Right.WHAT_IF))
                    links.add(new Link(place, "/b/" + stock + "/" + place, said.t("place." + place)));
        links.addAll(outside(said, visit));
        return links;
    }

    static List<Link> outside(Said said, Visit visit) {
        boolean any = visit.may(Right.MANAGE_PEOPLE) || visit.may(Right.READ_AUDIT) || visit.may(Right.GRANT);
        return any ? List.of(new Link("verwaltung", "/verwaltung", said.t("place.verwaltung"))) : List.of();
    }
}
