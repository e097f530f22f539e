// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.List;
import java.util.OptionalInt;

/**
 * The smallest piece of a document that is found, cited and opened as one: a requirement, a paragraph, rows of a table.
 *
 * @param id unique among all passages, and the same again when the same document is read again; an official identifier
 *     where there is one ({@code APP.3.2.A1}), else the document's id, {@code #} and the passage's number from 1
 * @param document the id of the document that it is from
 * @param title what the passage is called, or the nearest heading; may be empty
 * @param path the headings above it, outermost first
 * @param page the page that it begins on, from 1, where the document has pages
 * @param text what it says, cleaned of what no reader sees; never blank
 */
public record Passage(String id, String document, String title, List<String> path, OptionalInt page, String text) {

    public Passage {
        path = List.copyOf(path);
        if (id.isBlank() || document.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a passage has an id, a document and a text");
        }
    }

    /** Title, headings and text in one: found together, weighed together. */
    public String whole() {
        return title + "\n" + String.join("\n", path) + "\n" + text;
    }
}
