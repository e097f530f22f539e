// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.store.people.Person;

/**
 * Shows a code that works once, the one time it can be shown. It is the answer to the form itself: after a redirect it
 * would have to lie somewhere in between.
 */
public final class Handover {
    private Handover() {}

    /** @param invitation whether it is for a new account */
    public record Page(Said said, Tabs tabs, String name, String login, String code, boolean invitation)
            implements Speaks {}

    static Html show(Visit visit, Staff.Admitted admitted) {
        Said said = visit.said("people");
        Person person = admitted.person();
        var page = new Page(
                said,
                Tabs.of(visit, said, "menschen"),
                person.name(),
                person.login(),
                admitted.code(),
                admitted.invitation());
        return Html.page("people/handover.jte", visit.frame(said.t("handover.title"), "verwaltung"), page);
    }
}
