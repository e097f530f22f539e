// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands on a page: lines whose pieces begin below those of the first line. Cells must be set at the top of
 * their row.
 *
 * @param lines how many lines it takes
 */
record PdfTable(List<List<String>> rows, int lines) {
    /** How far apart two pieces of one column may begin, in parts of the letters' size. */
    private static final double ALIGNED = 0.6;

    PdfTable {
        rows = List.copyOf(rows);
    }

    /** The table that begins with this line; null when none does. */
    static @Nullable PdfTable at(List<PdfLine> lines, int from) {
        PdfLine first = lines.get(from);
        if (first.pieces().size() < 2) return null;
        List<Double> columns = columns(lines, from);
        int to = from + 1;
        int aligned = 0;
        while (to < lines.size() && fits(lines.get(to), lines.get(to - 1), columns)) {
            if (lines.get(to).pieces().size() > 1) aligned++;
            to++;
        }
        // single pieces below the last full row may be its wrapped cells or the paragraph after the table
        while (to - 1 > from && loose(lines, to - 1, columns)) to--;
        return aligned == 0 ? null : new PdfTable(rows(lines.subList(from, to), columns), to - from);
    }

    /** The header may be narrower than the widest row below it. */
    private static List<Double> columns(List<PdfLine> lines, int from) {
        PdfLine widest = lines.get(from);
        for (int i = from + 1; i < Math.min(from + 4, lines.size()); i++) {
            PdfLine line = lines.get(i);
            boolean below = line.page() == widest.page() && column(line.pieces().getFirst(), starts(widest), line) == 0;
            if (below && line.pieces().size() > widest.pieces().size() && covers(line, lines.get(from))) widest = line;
        }
        return starts(widest);
    }

    private static boolean covers(PdfLine wide, PdfLine first) {
        return first.pieces().stream().allMatch(piece -> column(piece, starts(wide), wide) >= 0);
    }

    private static List<Double> starts(PdfLine line) {
        return line.pieces().stream().map(PdfLine.Piece::left).toList();
    }

    private static boolean fits(PdfLine line, PdfLine before, List<Double> columns) {
        boolean turned = line.page() == before.page() && line.y() < before.y();
        if (turned || line.page() > before.page() && line.pieces().size() < 2) return false;
        if (line.page() == before.page() && line.y() - before.y() > 4 * Math.max(line.size(), before.size()))
            return false;
        int last = -1;
        for (PdfLine.Piece piece : line.pieces()) {
            int column = column(piece, columns, line);
            if (column <= last) return false;
            boolean reachesOver = column + 1 < columns.size() && piece.right() > columns.get(column + 1);
            if (reachesOver) return false;
            last = column;
        }
        return true;
    }

    private static int column(PdfLine.Piece piece, List<Double> columns, PdfLine line) {
        for (int i = 0; i < columns.size(); i++)
            if (Math.abs(columns.get(i) - piece.left()) < ALIGNED * line.size()) return i;
        return -1;
    }

    /** Alone in the first column, and not close below the row before it. */
    private static boolean loose(List<PdfLine> lines, int at, List<Double> columns) {
        PdfLine line = lines.get(at);
        PdfLine before = lines.get(at - 1);
        return line.pieces().size() == 1
                && column(line.pieces().getFirst(), columns, line) == 0
                && (line.page() != before.page() || line.y() - before.y() > 1.5 * line.size());
    }

    private static List<List<String>> rows(List<PdfLine> lines, List<Double> columns) {
        double near = near(lines);
        List<List<StringBuilder>> rows = new ArrayList<>();
        PdfLine before = lines.getFirst();
        for (PdfLine line : lines) {
            boolean continued = !rows.isEmpty() && continues(line, before, columns, near);
            if (!continued)
                rows.add(columns.stream().map(each -> new StringBuilder()).toList());
            for (PdfLine.Piece piece : line.pieces())
                PdfLayout.join(rows.getLast().get(Math.max(0, column(piece, columns, line))), piece.text());
            before = line;
        }
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell.toString().strip()).toList())
                .toList();
    }

    private static boolean continues(PdfLine line, PdfLine before, List<Double> columns, double near) {
        if (line.page() != before.page()) return false;
        if (near > 0) return line.y() - before.y() < near;
        return column(line.pieces().getFirst(), columns, line) > 0;
    }

    /** Up to this distance two lines belong to one row; 0 when all distances are alike and say nothing. */
    private static double near(List<PdfLine> lines) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() != lines.get(i - 1).page()) continue;
            double gap = lines.get(i).y() - lines.get(i - 1).y();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return most > 1.2 * least ? (least + most) / 2 : 0;
    }
}
