// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import java.util.List;

/** @param parts one for each question that was in it; at least one */
public record Answer(String question, List<Part> parts) {

    public Answer {
        parts = List.copyOf(parts);
    }

    /** Every question in it is covered. */
    public boolean covered() {
        return parts.stream().allMatch(Part::covered);
    }
}
