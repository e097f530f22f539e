// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup holds.
 *
 * @param taken the moment it shows
 * @param deich version of Deich that wrote it
 * @param schema version of the tables
 * @param rows of each table, by its name; contents count as {@code content}
 */
public record Contained(Instant taken, String deich, String schema, SortedMap<String, Long> rows) {

    public Contained {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** Rows of one table; 0 when there is no such table. */
    public long rows(String table) {
        return rows.getOrDefault(table, 0L);
    }
}
