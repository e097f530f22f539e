// SPDX-License-Identifier: EUPL-1.2
package deich.model.duty;

import deich.model.inventory.Administration;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom an administration must tell when something has happened (Meldepflicht).
 *
 * @param when what sets it off
 * @param to whom to tell, so that a reader without a screen can do it: office, and line where it is public
 * @param land "SH" or "MV" when it holds in that Land alone; null for everywhere
 * @param addressees kinds of administration it may concern; empty for all
 * @param since the event from which the time runs
 * @param steps in the order in which they fall due; at least one
 * @param contents what the message must say; empty when the basis says nothing
 * @param basis law, contract or recommendation it rests on
 * @param source where that was read
 * @param checked the day on which somebody last compared it with its source
 * @param certainty whether it binds, and whether that was read in the basis itself
 * @param note what a reader should know besides; empty for nothing
 */
public record Duty(
        String id,
        String title,
        String when,
        String to,
        @Nullable String land,
        Set<Administration.Type> addressees,
        String since,
        List<Step> steps,
        List<String> contents,
        String basis,
        String source,
        LocalDate checked,
        Certainty certainty,
        String note) {

    /** How far one may rely on it. */
    public enum Certainty {
        /** Read in the basis itself. */
        CERTAIN,
        /** Somebody must still find out whether, or how, it holds. */
        UNCERTAIN,
        /** No duty, but sensible. */
        ADVISED
    }

    /**
     * One message.
     *
     * @param within time since {@link Duty#since}; null for without delay
     */
    public record Step(@Nullable Duration within, String what) {}

    public Duty {
        addressees = Set.copyOf(addressees);
        steps = List.copyOf(steps);
        contents = List.copyOf(contents);
        if (steps.isEmpty()) throw new IllegalArgumentException("duty " + id + " without a step");
    }

    /**
     * Whether it may concern an administration. One whose Land or kind is not known is concerned: better one duty too
     * many on paper than one too few.
     */
    public boolean concerns(@Nullable String ofLand, Administration.@Nullable Type type) {
        boolean here = land == null || ofLand == null || land.equals(ofLand);
        return here && (type == null || addressees.isEmpty() || addressees.contains(type));
    }
}
