// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import deich.assistant.source.Document;
import java.util.List;

/**
 * A sentence of an old standard that is to be carried over.
 *
 * @param id as the old standard names it
 * @param group what it is part of, by id (in the IT-Grundschutz: the Baustein); what is of one group is worded alike
 * @param over title of that group; may be empty
 * @param title of the requirement that the sentence is from; may be empty
 * @param sentence what is required
 * @param whole the requirement with all its sentences; may be the sentence again
 */
public record Old(String id, String group, String over, String title, String sentence, String whole) {

    public Old {
        if (id.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("an old requirement has an id and a sentence");
        }
    }

    /** Each passage of a list or a catalogue as one requirement, grouped by the headings above it. */
    public static List<Old> of(Document list) {
        return list.passages().stream()
                .map(each -> new Old(
                        each.id(),
                        String.join(" / ", each.path()),
                        each.path().isEmpty() ? "" : each.path().getLast(),
                        each.title(),
                        each.text(),
                        each.text()))
                .toList();
    }

    String titled() {
        return title + "\n" + sentence;
    }
}
