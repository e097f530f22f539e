// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import java.util.List;

/**
 * A table in two parts: what everybody sees, and the rest behind one click. Nothing is left out.
 *
 * @param <T> a row
 */
public record Split<T>(List<T> head, List<T> rest) {
    /** A longer rest is not opened in print: the page says so and names the number. */
    private static final int PRINTED = 250;

    static <T> Split<T> of(List<T> all, int shown) {
        int cut = Math.min(shown, all.size());
        // one or two rows are not worth a click
        return all.size() - cut < 3
                ? new Split<>(all, List.of())
                : new Split<>(all.subList(0, cut), all.subList(cut, all.size()));
    }

    public boolean printed() {
        return rest.size() <= PRINTED;
    }
}
