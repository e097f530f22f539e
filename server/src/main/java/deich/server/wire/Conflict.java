// SPDX-License-Identifier: EUPL-1.2
package deich.server.wire;

import java.util.List;

/**
 * A file that somebody else changed in the same place.
 *
 * @param regions where; none when one removed it, or when it is no text
 */
public record Conflict(String path, List<Region> regions) {

    /** The same place in the version that both began with, in theirs and in what was sent. */
    public record Region(String base, String theirs, String mine) {}
}
