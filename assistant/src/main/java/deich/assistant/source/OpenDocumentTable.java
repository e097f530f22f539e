// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A table of an OpenDocument file while it is read. Repeated cells cost nothing unless they say something. */
final class OpenDocumentTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final BitSet columns = new BitSet();
    private List<String> row = new ArrayList<>();
    private int column;
    private boolean collapsed;
    private boolean headed;

    void column(int repeated, boolean collapsed) {
        int to = Math.min(column + repeated, Limits.COLUMNS);
        if (collapsed && column < to) columns.set(column, to);
        column = to;
    }

    void header() {
        headed |= rows.isEmpty();
    }

    void beginRow(boolean collapsed) {
        this.collapsed = collapsed;
        row = new ArrayList<>();
    }

    void cell(String text, int repeated) {
        for (int i = 0; i < repeated && row.size() < Limits.COLUMNS; i++) row.add(text);
    }

    /** Cells below one that reaches over several rows say what that one says. */
    void covered(int repeated) {
        for (int i = 0; i < repeated && row.size() < Limits.COLUMNS; i++) {
            boolean below = !rows.isEmpty() && row.size() < rows.getLast().size() && row.isEmpty();
            row.add(below ? rows.getLast().get(row.size()) : "");
        }
    }

    void endRow() throws Stopped {
        if (rows.size() >= Limits.BLOCKS) throw new Stopped(Problem.Sort.TOO_MUCH);
        String all = String.join(" ", row);
        if (collapsed) {
            if (!all.isBlank()) hidden.add(all);
            return;
        }
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!columns.get(i)) seen.add(row.get(i));
            else if (!row.get(i).isBlank()) hidden.add(row.get(i));
        }
        if (!all.isBlank()) rows.add(seen);
    }

    List<List<String>> rows() {
        return rows;
    }

    List<String> hidden() {
        return hidden;
    }

    boolean headed() {
        return headed;
    }
}
