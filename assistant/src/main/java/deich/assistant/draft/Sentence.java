// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.util.List;

/**
 * A sentence, or the text of a cell.
 *
 * @param slots what was put into it, in order
 * @param restyled whether a model put it in other words
 */
public record Sentence(String text, List<Slot> slots, boolean restyled) {
    public Sentence {
        slots = List.copyOf(slots);
    }

    public List<Figure> figures() {
        return slots.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }

    public List<String> names() {
        return slots.stream()
                .filter(Slot.Name.class::isInstance)
                .map(Slot::text)
                .toList();
    }

    public boolean unknown() {
        return slots.stream().anyMatch(Slot.Unknown.class::isInstance);
    }
}
