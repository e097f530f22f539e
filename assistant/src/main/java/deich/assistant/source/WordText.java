// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One paragraph of a DOCX file: what of it is seen. */
final class WordText {
    private final WordStyles styles;
    private final Gathered gathered;
    private final boolean paged;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    private Remark.@Nullable Sort why;
    private Look paragraph = Look.PLAIN;
    private Look run = Look.PLAIN;
    private int page;

    WordText(WordStyles styles, Gathered gathered, int page, boolean paged) {
        this.styles = styles;
        this.gathered = gathered;
        this.page = page;
        this.paged = paged;
    }

    /** @param behind the colour of the cell around it; null for none */
    void read(Xml xml, @Nullable Colour behind) throws XMLStreamException, Stopped {
        int outside = xml.depth() - 1;
        Look base = styles.look("Normal").withGround(behind);
        paragraph = base;
        run = base;
        while (xml.depth() > outside && xml.next()) if (xml.begins()) begin(xml, base, behind);
        flush();
    }

    private void begin(Xml xml, Look base, @Nullable Colour behind) throws XMLStreamException, Stopped {
        switch (xml.name()) {
            case "pPr" -> {
                paragraph = properties(xml, "pPr").over(base);
                run = paragraph;
            }
            case "r" -> run = paragraph;
            case "rPr" -> run = properties(xml, "rPr").over(paragraph);
            case "t" -> add(xml.skip());
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "lastRenderedPageBreak" -> page += paged ? 1 : 0;
            case "del", "moveFrom" -> gathered.left(Remark.Sort.DELETED, xml.skip(), page);
            case "instrText", "delText", "Fallback", "ruby", "pict", "object" -> xml.skip();
            case "txbxContent" -> box(xml, behind);
            default -> {
                // a frame around text
            }
        }
    }

    private void box(Xml xml, @Nullable Colour behind) throws XMLStreamException, Stopped {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.begins("p")) continue;
            WordText inner = new WordText(styles, gathered, page, paged);
            inner.read(xml, behind);
            boxes.addAll(inner.boxes);
            boxes.add(inner.text());
        }
    }

    private Look properties(Xml xml, String end) throws XMLStreamException, Stopped {
        Look own = Look.PLAIN;
        Look style = Look.PLAIN;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.begins()) continue;
            switch (xml.name()) {
                case "pStyle", "rStyle" -> style = styles.look(xml.attribute("val"));
                // the look of the paragraph's end mark, which nobody sees either way
                case "rPr" -> {
                    if (end.equals("pPr")) xml.skip();
                }
                case "pPrChange", "rPrChange" -> xml.skip();
                default -> own = WordStyles.property(xml).over(own);
            }
        }
        return own.over(style);
    }

    private void add(String more) {
        Remark.Sort sort = run.unseen();
        if (sort != why) flush();
        why = sort;
        if (sort == null) text.append(more);
        else unseen.append(more);
    }

    private void flush() {
        Remark.Sort sort = why;
        if (sort != null && !unseen.isEmpty()) gathered.left(sort, unseen.toString(), page);
        unseen.setLength(0);
        why = null;
    }

    String text() {
        return text.toString();
    }

    List<String> boxes() {
        return boxes;
    }

    /** As a heading; null for a paragraph. */
    @Nullable
    Integer level() {
        return paragraph.level();
    }

    int page() {
        return page;
    }
}
