// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes headings, paragraphs and tables of lines. A PDF does not say which is which; sizes, gaps and numbers do, mostly. Text
 * in several columns beside each other is not recognised.
 */
final class PdfLayout {
    /** Lines further apart than this many letter sizes are two paragraphs. */
    private static final double APART = 1.75;

    private static final double LARGER = 1.12;
    private static final Pattern ITEM = Pattern.compile("(?:[•▪◦–\\-*]|[0-9]{1,2}[.)]|[a-z]\\)) .*");

    /** What keeps its hyphen: "Kinder- und Jugendschutz", "SAP-basiert". */
    private static final Pattern KEPT = Pattern.compile(
            "(?:und|oder|bzw\\.)\\s|ähnlich|basiert|gestützt|spezifisch|intern|seitig|weit|fähig|konform|bezogen");

    private final Gathered gathered;
    private final List<PdfLine> paragraph = new ArrayList<>();
    private double body;

    PdfLayout(Gathered gathered) {
        this.gathered = gathered;
    }

    void lay(List<PdfLine> lines) throws Stopped {
        body = mostUsed(lines);
        for (int i = 0; i < lines.size(); ) {
            PdfTable table = PdfTable.at(lines, i);
            if (table != null) {
                close();
                gathered.table(table.rows(), false, lines.get(i).page());
                i += table.lines();
            } else {
                line(lines.get(i));
                i++;
            }
        }
        close();
    }

    /** The size in which most is set. */
    private static double mostUsed(List<PdfLine> lines) {
        Map<Long, Integer> sizes = new HashMap<>();
        for (PdfLine line : lines)
            sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
        return sizes.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> most.getKey() / 2.0)
                .orElse(10.0);
    }

    private void line(PdfLine line) throws Stopped {
        Integer level = level(line);
        if (level != null) {
            close();
            gathered.heading(level, line.text(), line.page());
            return;
        }
        if (!paragraph.isEmpty() && !goesOn(paragraph.getLast(), line)) close();
        paragraph.add(line);
    }

    private @Nullable Integer level(PdfLine line) {
        String text = line.text();
        boolean larger = line.size() > LARGER * body;
        if (text.length() > 110 || !larger && !line.bold() || text.matches(".*[.;,]$") || text.matches("[^\\p{L}]*"))
            return null;
        Matcher numbered = TextReader.NUMBERED.matcher(text);
        // below the document's title
        if (numbered.matches()) return TextReader.level(numbered.group(1)) + 1;
        if (line.pieces().size() > 1) return null;
        if (larger) return line.size() > 1.5 * body ? 1 : 2;
        return ITEM.matcher(text).matches() || text.contains(": ") ? null : (Integer) 3;
    }

    private boolean goesOn(PdfLine before, PdfLine line) {
        boolean near = line.page() == before.page()
                && line.y() - before.y() > 0
                && line.y() - before.y() < APART * Math.max(line.size(), before.size());
        boolean alike = Math.abs(line.size() - before.size()) < 1 && line.bold() == before.bold();
        return near && alike && !ITEM.matcher(line.text()).matches();
    }

    private void close() throws Stopped {
        if (paragraph.isEmpty()) return;
        StringBuilder text = new StringBuilder();
        for (PdfLine line : paragraph) join(text, line.text());
        gathered.paragraph(text.toString(), paragraph.getFirst().page());
        paragraph.clear();
    }

    /** A word cut at the end of a line is one word again; "IT-" before "Betrieb" stays. */
    static void join(StringBuilder text, String line) {
        int last = text.length() - 1;
        boolean cut =
                last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1)) && !line.isEmpty();
        if (cut && Character.isLowerCase(line.charAt(0))) {
            if (!KEPT.matcher(line).lookingAt()) text.setLength(last);
            else if (line.matches("(?:und|oder|bzw\\.) .*")) text.append(' ');
        } else if (text.length() > 0 && !(cut && Character.isUpperCase(line.charAt(0)))) text.append(' ');
        text.append(line);
    }
}
