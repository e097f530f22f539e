// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the manifest.
 *
 * @param bytes unpacked
 * @param sha256 of these bytes; of the contents together: of their names, which are their digests
 */
record Part(String name, long rows, long bytes, String sha256) {

    static final List<@Nullable String> COLUMNS = List.of("name", "rows", "bytes", "sha256");

    List<@Nullable String> line() {
        return List.of(name, Long.toString(rows), Long.toString(bytes), sha256);
    }

    static Part of(List<@Nullable String> line) {
        if (line.size() != COLUMNS.size() || line.contains(null)) throw Damaged.at(Manifest.NAME);
        try {
            return new Part(
                    String.valueOf(line.get(0)),
                    Long.parseLong(String.valueOf(line.get(1))),
                    Long.parseLong(String.valueOf(line.get(2))),
                    String.valueOf(line.get(3)));
        } catch (NumberFormatException wrong) {
            throw Damaged.at(Manifest.NAME, wrong);
        }
    }
}
