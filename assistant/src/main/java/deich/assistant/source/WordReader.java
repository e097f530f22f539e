// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads DOCX (ECMA-376). Page numbers are those that the writing program remembered of its last layout; where it remembered
 * none, there are none.
 */
final class WordReader {
    private final WordStyles styles;
    private final Gathered gathered;
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final boolean paged;
    private int page;

    private WordReader(WordStyles styles, Gathered gathered, boolean paged) {
        this.styles = styles;
        this.gathered = gathered;
        this.paged = paged;
        page = paged ? 1 : 0;
    }

    static void read(Parts parts, Gathered gathered) throws Stopped {
        String body = parts.text("word/document.xml");
        WordStyles styles = WordStyles.of(parts);
        boolean paged = body.contains("lastRenderedPageBreak");
        Xml.walk(body, new WordReader(styles, gathered, paged)::walk);
        for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml"))
            if (parts.has(notes)) Xml.walk(parts.text(notes), new WordReader(styles, gathered, false)::walk);
        if (parts.has("word/comments.xml")) Xml.walk(parts.text("word/comments.xml"), xml -> comments(xml, gathered));
    }

    private static void comments(Xml xml, Gathered gathered) throws XMLStreamException, Stopped {
        while (xml.next()) if (xml.begins("comment")) gathered.left(Remark.Sort.COMMENT, xml.skip(), 0);
    }

    private void walk(Xml xml) throws XMLStreamException, Stopped {
        while (xml.next()) {
            if (xml.begins()) begin(xml);
            else if (xml.ends()) end(xml.name());
        }
    }

    private void begin(Xml xml) throws XMLStreamException, Stopped {
        switch (xml.name()) {
            case "p" -> paragraph(xml);
            case "tbl" -> tables.push(new WordTable());
            case "Fallback" -> xml.skip();
            case "moveFrom", "del" -> gathered.left(Remark.Sort.DELETED, xml.skip(), page);
            case "trPr" -> rowProperties(xml);
            case "tcPr" -> cellProperties(xml);
            default -> {
                WordTable table = tables.peek();
                if (table != null && xml.name().equals("tr")) table.beginRow();
                if (table != null && xml.name().equals("tc")) table.beginCell();
            }
        }
    }

    private void end(String name) throws Stopped {
        WordTable table = tables.peek();
        if (table == null) return;
        switch (name) {
            case "tc" -> table.endCell();
            case "tr" -> {
                String dropped = table.endRow();
                if (!dropped.isEmpty()) gathered.left(Remark.Sort.DELETED, dropped, page);
            }
            case "tbl" -> {
                tables.pop();
                WordTable around = tables.peek();
                if (around != null) around.text(table.text());
                else gathered.table(table.rows(), table.headed(), table.page());
            }
            default -> {
                // not of the table
            }
        }
    }

    private void rowProperties(Xml xml) throws XMLStreamException, Stopped {
        WordTable table = tables.peek();
        while (xml.next() && !xml.ends("trPr")) {
            if (table == null || !xml.begins()) continue;
            if (xml.name().equals("tblHeader")) table.header();
            if (xml.name().equals("del") || xml.name().equals("hidden")) table.dropRow();
        }
    }

    private void cellProperties(Xml xml) throws XMLStreamException, Stopped {
        WordTable table = tables.peek();
        while (xml.next() && !xml.ends("tcPr")) {
            if (table == null || !xml.begins()) continue;
            switch (xml.name()) {
                case "gridSpan" -> table.span(xml.number("val", 1));
                case "vMerge" -> table.merged(!xml.attribute("val").equals("restart"));
                case "shd" -> table.ground(Colour.hex(xml.attribute("fill")));
                default -> {
                    // how it looks
                }
            }
        }
    }

    private void paragraph(Xml xml) throws XMLStreamException, Stopped {
        WordTable table = tables.peek();
        int begins = page;
        WordText text = new WordText(styles, gathered, page, paged);
        text.read(xml, table == null ? null : table.ground());
        page = text.page();
        // text boxes stand at the paragraph they are anchored in
        for (String inner : text.boxes()) place(null, inner, begins);
        place(text.level(), text.text(), begins);
    }

    private void place(@Nullable Integer level, String text, int where) throws Stopped {
        WordTable table = tables.peek();
        if (table != null) table.text(text, where);
        else if (level != null) gathered.heading(level, text, where);
        else gathered.paragraph(text, where);
    }

    /** A table while it is read. */
    private static final class WordTable {
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private StringBuilder cell = new StringBuilder();
        private @Nullable Colour ground;
        private int span = 1;
        private boolean merged;
        private boolean headed;
        private boolean dropped;
        private int page;

        void beginRow() {
            row = new ArrayList<>();
            dropped = false;
        }

        void beginCell() {
            cell = new StringBuilder();
            ground = null;
            span = 1;
            merged = false;
        }

        void header() {
            headed |= rows.isEmpty();
        }

        void dropRow() {
            dropped = true;
        }

        void span(int columns) {
            span = Math.clamp(columns, 1, Limits.COLUMNS);
        }

        void merged(boolean continues) {
            merged = continues;
        }

        void ground(@Nullable Colour colour) {
            ground = colour;
        }

        @Nullable
        Colour ground() {
            return ground;
        }

        void text(String more) {
            if (!more.isBlank()) cell.append(cell.isEmpty() ? "" : "\n").append(more);
        }

        void text(String more, int where) {
            if (page == 0) page = where;
            text(more);
        }

        void endCell() {
            String text = cell.toString();
            // A merged cell says in every row what it says in its first.
            if (merged && !rows.isEmpty() && row.size() < rows.getLast().size())
                text = rows.getLast().get(row.size());
            row.add(text);
            for (int i = 1; i < span && row.size() < Limits.COLUMNS; i++) row.add("");
        }

        /** @return what a row said that is deleted; empty for one that stays */
        String endRow() {
            if (dropped) return String.join(" ", row);
            rows.add(row);
            return "";
        }

        List<List<String>> rows() {
            return rows;
        }

        boolean headed() {
            return headed;
        }

        int page() {
            return page;
        }

        String text() {
            return String.join("\n", TableLines.of(rows, headed));
        }
    }
}
