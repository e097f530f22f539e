// SPDX-License-Identifier: EUPL-1.2
package deich.store.audit;

import deich.store.sql.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One line of the audit log.
 *
 * @param seq from 1, without gaps
 * @param actor id of the person, or of Deich itself; the name stands with the people alone
 * @param action short dotted word, such as {@code stock.saved}
 * @param subject what it was done to, such as {@code stock:land} or {@code person:<id>}; never a name
 * @param details more of it, without personal data and secrets
 * @param previous hash of the entry before; 64 zeros for the first
 * @param hash seal over all the rest of this entry
 */
public record Entry(
        long seq,
        Instant at,
        UUID actor,
        String action,
        String subject,
        SortedMap<String, String> details,
        String previous,
        String hash) {

    public Entry {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** The same with its seal. */
    Entry sealed() {
        return new Entry(seq, at, actor, action, subject, details, previous, seal());
    }

    boolean intact() {
        return hash.equals(seal());
    }

    /** The one way of writing an entry down that its hash is taken over. */
    private String seal() {
        List<String> parts = new ArrayList<>(
                List.of("deich-audit-1", Long.toString(seq), at.toString(), actor.toString(), action, subject));
        parts.add(Integer.toString(details.size()));
        details.forEach((key, value) -> {
            parts.add(key);
            parts.add(value);
        });
        parts.add(previous);
        return Sha256.of(parts);
    }
}
