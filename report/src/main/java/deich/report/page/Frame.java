// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.model.inventory.Inventory;
import deich.report.words.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands around a part that has a page of its own: head, cover and foot.
 *
 * @param notice of the inventory; blank when it has none
 * @param begins a sentence below the title; empty for none
 * @param imprint what was reckoned with what; empty when only the version of Deich is told
 * @param version of Deich
 */
public record Frame(
        Words words,
        String mark,
        String title,
        String day,
        String notice,
        String begins,
        List<Failing.Item> imprint,
        String version,
        Look look) {

    static Frame of(
            Words words,
            Inventory inventory,
            LocalDate asOf,
            String title,
            String begins,
            List<Failing.Item> imprint,
            String version) {
        String mark = words.of(inventory.classification());
        String day = words.date(asOf);
        String foot = words.text("restart.foot", inventory.id(), inventory.version(), day);
        Look look = Look.of(mark, title, words.text("page.of"), foot);
        return new Frame(words, mark, title, day, inventory.notice(), begins, imprint, version, look);
    }

    public String t(String key, Object... values) {
        return words.text(key, values);
    }

    public String lang() {
        return words.locale().getLanguage();
    }
}
