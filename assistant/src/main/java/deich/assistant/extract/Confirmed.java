// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.model.fact.Source;
import java.time.LocalDate;

/**
 * A proposal that a person has confirmed, perhaps after correcting it.
 *
 * @param row of the list, from 1 for the header
 * @param by who confirmed it
 * @param from the document and its page
 */
public record Confirmed(
        int row, Proposal.Sort sort, String subject, String value, String by, LocalDate on, String from) {

    public Confirmed {
        if (by.isBlank()) throw new IllegalArgumentException("row " + row + ": nobody confirmed it");
    }

    Source source() {
        return new Source(by, on, null, from);
    }
}
