// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.util.List;

/**
 * What became of a file from one version to another.
 *
 * @param path where it is now, or was before it was removed
 * @param before where it was; the same as path unless it was renamed
 * @param hunks what changed in it, from top to bottom; none when it was only renamed
 * @param lines false when it is no text, or too much of it to be shown line by line: then hunks are empty
 */
public record FileDiff(Change change, String path, String before, List<Hunk> hunks, boolean lines) {
    public FileDiff {
        hunks = List.copyOf(hunks);
    }

    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        RENAMED
    }

    /**
     * A stretch of changed lines with some unchanged ones around it.
     *
     * @param before number of its first line before, from 1
     * @param after number of its first line after, from 1
     */
    public record Hunk(int before, int after, List<Line> lines) {
        public Hunk {
            lines = List.copyOf(lines);
        }
    }

    public record Line(Sign sign, String text) {}

    public enum Sign {
        SAME,
        REMOVED,
        ADDED
    }
}
