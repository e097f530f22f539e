// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that the assistant may read, with whose it is and until when it may be kept.
 *
 * @param id unique among all documents of an index
 * @param title what people call it
 * @param provenance how far it is to be trusted
 * @param owner the organisation that it belongs to; empty when everybody may read it
 * @param purpose what it was handed over for (data protection: purpose limitation); may be empty for public texts
 * @param deleteOn the day on which it must be gone, or null where nothing demands it
 * @param digest SHA-256 of the bytes that it was read from, in lower-case hexadecimal
 * @param passages in reading order
 */
public record Document(
        String id,
        String title,
        Provenance provenance,
        String owner,
        String purpose,
        @Nullable LocalDate deleteOn,
        String digest,
        List<Passage> passages) {

    public Document {
        passages = List.copyOf(passages);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document has an id");
        }
    }
}
