// SPDX-License-Identifier: EUPL-1.2
package deich.server.desk;

import deich.server.frame.Frame;
import deich.server.frame.Said;
import deich.store.Actor;
import deich.store.people.Organisation;
import deich.store.people.Person;
import deich.store.people.Right;
import java.util.Locale;
import java.util.Set;

/**
 * A request by somebody signed in, outside any inventory.
 *
 * @param scopes what of the person's rights counts here: all of them for whoever signed in, those of its token for a program
 * @param partial whether the browser asks for a part to put into an open page
 */
public record Visit(
        Person person,
        Set<Right> scopes,
        Organisation organisation,
        Locale locale,
        String path,
        String csrf,
        String assets,
        boolean partial) {

    public boolean may(Right right) {
        return scopes.contains(right) && person.allows(right);
    }

    public Actor actor() {
        return new Actor(person.id());
    }

    /** @param family the bundle, by the page's package */
    public Said said(String family) {
        return Said.of(locale, family);
    }

    public Frame frame(String title, String place) {
        Said said = said("frame");
        return new Frame(
                said, title, place, person.name(), null, Places.outside(said, this), path, csrf, assets, null, "");
    }
}
