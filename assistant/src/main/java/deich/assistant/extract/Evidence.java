// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import java.util.OptionalInt;

/**
 * Where a document says something.
 *
 * @param document its id
 * @param title what people call it
 * @param passage the passage's id
 * @param page from 1, where the document has pages
 * @param words the very words: a row of a table, a line, a sentence
 */
public record Evidence(String document, String title, String passage, OptionalInt page, String words) {

    static Evidence of(Document document, Passage passage, String words) {
        return new Evidence(document.id(), document.title(), passage.id(), passage.page(), words);
    }
}
