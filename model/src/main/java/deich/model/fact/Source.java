// SPDX-License-Identifier: EUPL-1.2
package deich.model.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for a fact, and until when.
 *
 * @param by who states, confirmed or assumed it (a role or a name); empty when nobody is named
 * @param on when it was stated or confirmed; null when unknown
 * @param reviewBy the day after which a stated fact counts as assumed (design.md, law 11); null for never
 * @param from what it rests on: a document, a measurement, a case, "eigene Annahme"; empty when not said
 */
public record Source(
        String by, @Nullable LocalDate on, @Nullable LocalDate reviewBy, String from) {

    /** Stated in a file without a word on who said it. */
    public static final Source UNNAMED = new Source("", null, null, "");

    /** True when the fact was to be reviewed before {@code day}. */
    public boolean overdueOn(LocalDate day) {
        return reviewBy != null && reviewBy.isBefore(day);
    }
}
