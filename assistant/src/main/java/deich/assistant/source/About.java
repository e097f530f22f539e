// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document before it is opened; as in {@link Document}.
 *
 * @param id unique among all documents of an index
 * @param title what people call it; when empty, its file's name is taken
 */
public record About(
        String id,
        String title,
        Provenance provenance,
        String owner,
        String purpose,
        @Nullable LocalDate deleteOn) {

    public About {
        if (id.isBlank()) throw new IllegalArgumentException("a document has an id");
    }

    /** A file just handed over by somebody of this organisation: not looked at by anybody yet. */
    public static About upload(String id, String title, String owner) {
        return new About(id, title, Provenance.UPLOAD, owner, "", null);
    }
}
