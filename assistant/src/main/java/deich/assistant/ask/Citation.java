// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import deich.assistant.source.Provenance;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where a sentence stands, so that a link opens document, page and passage and marks it.
 *
 * @param owner whose document it is; empty for a public one
 * @param document its id
 * @param title of the document
 * @param passage the passage's id
 * @param path the headings above it, outermost first, the passage's own title last
 * @param page from 1, where the document has pages
 * @param from first character within the passage's text, from 0
 * @param to behind the last
 */
public record Citation(
        String owner,
        String document,
        String title,
        Provenance provenance,
        String passage,
        List<String> path,
        OptionalInt page,
        int from,
        int to) {

    public Citation {
        path = List.copyOf(path);
    }
}
