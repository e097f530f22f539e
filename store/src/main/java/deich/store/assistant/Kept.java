// SPDX-License-Identifier: EUPL-1.2
package deich.store.assistant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that an organisation handed to the assistant, without what it holds.
 *
 * @param organisation whose it is; nobody else reads it
 * @param name of the file
 * @param purpose what it was handed over for
 * @param vouched whether somebody of the organisation said that it is valid; else it is an upload that nobody looked at
 * @param deleteOn the day on which it is to be gone; null where nothing demands it
 * @param digest SHA-256 of the file
 * @param size in bytes
 */
public record Kept(
        UUID id,
        String organisation,
        String name,
        String title,
        String purpose,
        boolean vouched,
        @Nullable LocalDate deleteOn,
        String digest,
        long size,
        UUID by,
        Instant at) {}
