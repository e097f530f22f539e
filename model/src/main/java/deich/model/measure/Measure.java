// SPDX-License-Identifier: EUPL-1.2
package deich.model.measure;

import deich.model.fact.Review;
import deich.model.scenario.Selector;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be done (Maßnahme): a change to the inventory that costs something and helps.
 *
 * @param sort of what sort it is, in a word of the catalogue: second-site, offline-copy, exit, mutual-aid …
 * @param text what is done, in a sentence or two
 * @param target picks the components it can be taken for, each by itself
 * @param changes what it does to such a component; not empty
 * @param decides who decides on it (a role)
 * @param reviewed when its figures were last looked at; null for never
 */
public record Measure(
        String id,
        String title,
        Sort sort,
        String text,
        Selector target,
        List<Change> changes,
        Cost cost,
        String decides,
        @Nullable LocalDate reviewed) {
    public Measure {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) throw new IllegalArgumentException("measure " + id + " changes nothing");
    }

    /** Sorts of measures; a reader sees them as words of the reports. */
    public enum Sort {
        SECOND_SITE,
        SECOND_PATH,
        SECOND_PROVIDER,
        OFFLINE_COPY,
        EXIT,
        MUTUAL_AID,
        BLACK_START,
        BUFFER,
        FALLBACK,
        CREW,
        SPARE_PARTS,
        CONTRACT,
        SEPARATION
    }

    /** Whether it adds neither a need nor a crew: then, without crews, taking it never harms anybody. */
    public boolean monotone() {
        return changes.stream().allMatch(Change::monotone);
    }

    /** Whether on this day nobody has looked at it for too long, or ever. */
    public boolean overdue(LocalDate day) {
        return Review.overdue(reviewed, day);
    }
}
