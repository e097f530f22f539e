// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.util.ArrayList;
import java.util.List;

/** Collects cells within the limits; cells come row by row, from left to right. */
final class Grid {
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int line = 1;
    private long characters;

    /** Ends the row before and begins this one. */
    void row(int number) throws TableFault {
        end();
        line = number;
    }

    void cell(int column, String text) throws TableFault {
        characters += text.length();
        if (characters > Limits.TEXT_LENGTH)
            throw new TableFault(Fault.Sort.UNPACKS_TOO_LARGE, Limits.UNPACKED_BYTES >> 20);
        String clean = clean(text);
        if (!clean.isEmpty()) add(column, clean);
    }

    private void add(int column, String clean) throws TableFault {
        if (column > Limits.COLUMNS)
            throw new TableFault(new Fault(Fault.Sort.TOO_MANY_COLUMNS, line, 0, "" + Limits.COLUMNS));
        if (clean.length() > Limits.CELL_LENGTH)
            throw new TableFault(new Fault(Fault.Sort.CELL_TOO_LONG, line, column, "" + Limits.CELL_LENGTH));
        while (cells.size() < column) cells.add(new Cell("", line, cells.size() + 1));
        cells.set(column - 1, new Cell(clean, line, column));
    }

    Table table() throws TableFault {
        end();
        return Table.of(rows);
    }

    private void end() throws TableFault {
        if (cells.isEmpty()) return;
        if (rows.size() >= Limits.ROWS)
            throw new TableFault(new Fault(Fault.Sort.TOO_MANY_ROWS, line, 0, "" + Limits.ROWS));
        rows.add(new Row(line, cells));
        cells = new ArrayList<>();
    }

    /** Without blanks around it, hard blanks as blanks, line breaks as one character, no control characters. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < unix.length(); i++) {
            char c = unix.charAt(i);
            if (c == '\u00a0' || c == '\u202f' || c == '\t') clean.append(' ');
            else if (c == '\n' || !invisible(c)) clean.append(c);
        }
        return clean.toString().strip();
    }

    private static boolean invisible(char c) {
        return c < ' ' || c >= '\u007f' && c < '\u00a0' || c == '\u00ad' || c == '\u200b' || c == '\ufeff';
    }
}
