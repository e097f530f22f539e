// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.util.List;

/**
 * A number out of the engine or the inventory.
 *
 * @param unit what the values are
 * @param values as they are known there: one, or two for a range
 * @param text as a reader sees them
 * @param from where they come from: the field of the record, and whose it is
 */
public record Figure(Unit unit, List<Long> values, String text, String from) implements Slot {
    public Figure {
        values = List.copyOf(values);
    }

    /** What a value counts. */
    public enum Unit {
        SECONDS,
        /** Seconds after the beginning of the scenario, told as date and hour. */
        MOMENT,
        /** Days since 1 January 1970. */
        DATE,
        COUNT,
        EUROS,
        /** In hundredths. */
        PERCENT,
        /** Person days. */
        WORK_DAYS
    }
}
