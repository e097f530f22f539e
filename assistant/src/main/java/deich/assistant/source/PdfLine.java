// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a page, in pieces that wide gaps part: the cells of a table, perhaps.
 *
 * @param y of the line that the letters stand on, in points from the top of the page
 * @param size of most of its letters, in points
 * @param bold whether most of its letters are
 */
record PdfLine(List<Piece> pieces, int page, double y, double size, boolean bold) {
    /** In parts of the letters' size. */
    private static final double BLANK = 0.16;

    private static final double GAP = 0.95;
    private static final double SAME_LINE = 0.45;

    /** @param right where its last letter ends, in points */
    record Piece(String text, double left, double right) {}

    PdfLine {
        pieces = List.copyOf(pieces);
    }

    String text() {
        return String.join(" ", pieces.stream().map(Piece::text).toList());
    }

    static List<PdfLine> of(List<PdfGlyph> glyphs, int page) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt(PdfGlyph::turn).thenComparingDouble(PdfGlyph::y));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> open = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            if (!open.isEmpty() && !together(open.getFirst(), glyph)) {
                lines.add(line(open, page));
                open.clear();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) lines.add(line(open, page));
        return lines;
    }

    private static boolean together(PdfGlyph first, PdfGlyph next) {
        return first.turn() == next.turn() && next.y() - first.y() < SAME_LINE * Math.max(first.size(), next.size());
    }

    private static PdfLine line(List<PdfGlyph> glyphs, int page) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double left = sorted.getFirst().x();
        PdfGlyph last = sorted.getFirst();
        for (PdfGlyph glyph : sorted) {
            // some programs draw bold letters twice, a hair apart
            if (glyph != last && glyph.text().equals(last.text()) && glyph.x() - last.x() < 0.1 * glyph.size())
                continue;
            double gap = glyph.x() - last.end();
            if (gap > GAP * glyph.size()) {
                pieces.add(new Piece(text.toString(), left, last.end()));
                text.setLength(0);
                left = glyph.x();
            } else if (gap > BLANK * glyph.size()) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        pieces.add(new Piece(text.toString(), left, last.end()));
        long bold = sorted.stream().filter(PdfGlyph::bold).count();
        List<Double> sizes = sorted.stream().map(PdfGlyph::size).sorted().toList();
        double size = sizes.get(sizes.size() / 2);
        return new PdfLine(pieces, page, sorted.getLast().y(), size, 2 * bold > sorted.size());
    }
}
