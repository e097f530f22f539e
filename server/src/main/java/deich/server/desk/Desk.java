// SPDX-License-Identifier: EUPL-1.2
package deich.server.desk;

import deich.model.inventory.Inventory;
import deich.server.frame.Frame;
import deich.server.frame.Said;
import deich.server.work.Opened;
import deich.store.people.Right;
import deich.store.sight.Sight;
import org.jspecify.annotations.Nullable;

/**
 * A request within an inventory: all that a page may work with. Pages show what {@link #sight} lets them; the whole
 * inventory is for computing, and what is computed passes the sight again before it is shown.
 *
 * @param opened the version that is looked at, the newest unless said otherwise
 * @param inventory what of it may be shown
 * @param question that would decide most for this organisation, when known
 */
public record Desk(Visit visit, Opened opened, Sight sight, Inventory inventory, Frame.@Nullable Question question) {

    /** Begins every address within this inventory, without a slash at the end. */
    public String base() {
        return "/b/" + opened.stock().id().value();
    }

    public boolean may(Right right) {
        return visit.may(right);
    }

    public Said said(String family) {
        return visit.said(family);
    }

    /** @param place in the navigation, such as {@code bestand} */
    public Frame frame(String title, String place) {
        Said said = said("frame");
        Inventory whole = opened.inventory();
        var stock = new Frame.Stock(
                opened.stock().id().value(),
                opened.stock().title(),
                said.words().of(whole.classification()),
                opened.newest() ? opened.version() : 0);
        return new Frame(
                said,
                title,
                place,
                visit.person().name(),
                stock,
                Places.inside(said, visit, stock.id()),
                visit.path(),
                visit.csrf(),
                visit.assets(),
                question,
                whole.notice());
    }
}
