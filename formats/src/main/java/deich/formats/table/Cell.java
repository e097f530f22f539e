// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

/**
 * The text of one cell, as a person sees it, and where it stands.
 *
 * @param text without blanks around it; empty for an empty cell
 * @param line row of the sheet, or line of the text file, from 1
 * @param column from 1
 */
public record Cell(String text, int line, int column) {

    public boolean empty() {
        return text.isEmpty();
    }

    /** The place as a spreadsheet names it: {@code B7}. */
    public String place() {
        return letters(column) + line;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % 26));
        return column <= 26 ? last : letters((column - 1) / 26) + last;
    }
}
