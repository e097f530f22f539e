// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import java.util.Arrays;

/**
 * Rows of numbers of one width, each kept once: equal rows have one number. Memory is used again by the next batch. Row 0 is
 * the one that was there first.
 */
final class Rows {
    private static final int USUAL = 1 << 12;

    private int width;
    private int[][] rows = new int[64][];
    private int count;
    /** Numbers of rows plus one, by hash; 0 for free. */
    private int[] table = new int[256];

    private int tabled;

    /** Gives back the memory of all but the usual number of rows. */
    void trim() {
        if (rows.length > USUAL) rows = Arrays.copyOf(rows, USUAL);
        if (table.length > 4 * USUAL) table = new int[4 * USUAL];
        count = 0;
    }

    /** Forgets everything. @param first becomes row 0 */
    void begin(int[] first) {
        if (first.length != width) {
            width = first.length;
            Arrays.fill(rows, null);
        }
        Arrays.fill(table, 0);
        count = 0;
        tabled = 0;
        System.arraycopy(first, 0, next(), 0, width);
        intern();
    }

    /** A row to be filled, which is kept by {@link #keep} or {@link #intern}. What it holds is anything. */
    int[] next() {
        if (count == rows.length) rows = Arrays.copyOf(rows, 2 * count);
        int[] row = rows[count];
        if (row == null) row = rows[count] = new int[width];
        return row;
    }

    /** Keeps the row last given out, equal to another or not. @return its number */
    int keep() {
        return count++;
    }

    /** Keeps the row last given out, unless there is an equal one. @return the number of the one that there is now */
    int intern() {
        int[] row = rows[count];
        int at = place(row);
        if (table[at] != 0) return table[at] - 1;
        table[at] = count + 1;
        if (2 * ++tabled > table.length) grow();
        return count++;
    }

    private int place(int[] row) {
        int at = spread(Arrays.hashCode(row)) & table.length - 1;
        while (table[at] != 0 && !Arrays.equals(rows[table[at] - 1], row)) at = at + 1 & table.length - 1;
        return at;
    }

    private void grow() {
        int[] old = table;
        table = new int[2 * old.length];
        for (int entry : old) if (entry != 0) table[place(rows[entry - 1])] = entry;
    }

    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    int[] get(int row) {
        return rows[row];
    }

    int count() {
        return count;
    }
}
