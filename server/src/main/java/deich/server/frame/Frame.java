// SPDX-License-Identifier: EUPL-1.2
package deich.server.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page: who is here, where one can go, which inventory is open.
 *
 * @param said the frame's own words
 * @param title of the page, without the program's name
 * @param place of the page in the navigation, such as {@code bestand}; empty for none
 * @param who name of the person signed in; null for nobody
 * @param stock the open inventory; null for none
 * @param links where one can go within it
 * @param path of this page, for the switch of language
 * @param csrf token that every form carries; empty where there is no session yet
 * @param assets where style and scripts lie
 * @param question that would decide most, with where to answer it; null when none is known
 * @param notice a sentence every page of this inventory must carry, such as that it is invented; empty for none
 */
public record Frame(
        Said said,
        String title,
        String place,
        @Nullable String who,
        @Nullable Stock stock,
        List<Link> links,
        String path,
        String csrf,
        String assets,
        @Nullable Question question,
        String notice)
        implements Speaks {

    /** The open inventory. @param mark its classification @param version that is open; 0 when it is an old one on purpose */
    public record Stock(String id, String title, String mark, int version) {}

    public record Link(String place, String href, String text) {}

    /** @param count how many verdicts hang on it */
    public record Question(String text, String href, int count) {}

    public String lang() {
        return said.lang();
    }

    /** The address of this page in the other language. */
    public String otherLanguage() {
        return path + "?lang=" + (lang().equals("de") ? "en" : "de");
    }

    public boolean here(Link link) {
        return link.place().equals(place);
    }
}
