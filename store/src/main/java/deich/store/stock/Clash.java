// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that two people changed in the same place.
 *
 * @param base as it was when both began; null when it was not there
 * @param theirs as somebody else has saved it since; null when it was removed
 * @param mine as it was to be saved; null when it was to be removed
 * @param regions where they differ, from top to bottom; none when one removed it, or when it is no text
 */
public record Clash(
        String path,
        @Nullable Bytes base,
        @Nullable Bytes theirs,
        @Nullable Bytes mine,
        List<Region> regions) {
    public Clash {
        regions = List.copyOf(regions);
    }

    /** A place in all three states of a file. */
    public record Region(Range base, Range theirs, Range mine) {}

    /** Lines from the first, counted from 0, to before the second. */
    public record Range(int from, int to) {}
}
