// SPDX-License-Identifier: EUPL-1.2
package deich.formats.problem;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file path as the user knows it, relative to the folder that was read, with {@code /}
 * @param line from 1 (in a spreadsheet the row); 0 for the file as a whole
 * @param column from 1, in characters (in a spreadsheet the column); 0 for the line as a whole
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** As compilers and editors write it: {@code file:line:column}. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
