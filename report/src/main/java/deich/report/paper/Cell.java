// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text empty for one to write in by hand
 * @param open what the inventory does not say and should; null when it says it, or when nobody expects it to
 * @param tall whether there must be room for handwriting
 */
public record Cell(String text, @Nullable Open open, boolean tall) {
    public static final Cell EMPTY = new Cell("", null, false);
    /** To be filled in by hand in the event. */
    public static final Cell BLANK = new Cell("", null, true);

    public static Cell of(String text) {
        return new Cell(text, null, false);
    }

    public static Cell of(Open open) {
        return new Cell("", open, true);
    }

    /** Some of it is said, the rest is open. */
    public static Cell of(String text, Open open) {
        return new Cell(text, open, true);
    }
}
