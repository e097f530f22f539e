// SPDX-License-Identifier: EUPL-1.2
package deich.server.plain;

import deich.assistant.draft.Draft;
import deich.assistant.draft.DraftOrder;
import deich.assistant.draft.Head;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.work.Workbench;

/**
 * Something explained in plain words, for somebody without training.
 *
 * @param back where the exact words stand
 * @param head how it was made
 */
public record PlainPage(Said said, String back, Draft draft, Head head) implements Speaks {

    /** @param place in the navigation */
    public static Html of(Desk desk, String place, String back, Draft draft) {
        Said said = desk.said("plain");
        var page = new PlainPage(said, back, draft, Head.of(draft));
        return Html.page("plain/plain.jte", desk.frame(draft.title().text(), place), page);
    }

    /** @param version of Deich */
    public static DraftOrder order(Desk desk, Workbench workbench, String version) {
        return new DraftOrder(desk.visit().locale(), true, workbench.today(), version);
    }
}
