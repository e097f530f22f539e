// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One paragraph of an OpenDocument file: what of it is seen. */
final class OpenDocumentText {
    private final OpenDocumentStyles styles;
    private final Gathered gathered;
    private final boolean paged;
    private final StringBuilder text = new StringBuilder();
    private final List<String> beside = new ArrayList<>();
    private int page;

    OpenDocumentText(OpenDocumentStyles styles, Gathered gathered, int page, boolean paged) {
        this.styles = styles;
        this.gathered = gathered;
        this.page = page;
        this.paged = paged;
    }

    /** Reads to the end of the element that has just begun. */
    void read(Xml xml, Look look) throws XMLStreamException, Stopped {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isText()) add(xml.text(), look);
            else if (xml.begins()) begin(xml, look);
        }
    }

    private void begin(Xml xml, Look look) throws XMLStreamException, Stopped {
        switch (xml.name()) {
            case "span" ->
                read(xml, styles.look("text", xml.attribute("style-name")).over(look));
            case "s", "tab" -> add(" ", look);
            case "line-break" -> add("\n", look);
            case "soft-page-break" -> page += paged ? 1 : 0;
            case "hidden-text", "hidden-paragraph" ->
                gathered.left(Remark.Sort.HIDDEN, xml.attribute("string-value") + xml.skip(), page);
            case "annotation" -> gathered.left(Remark.Sort.COMMENT, xml.skip(), page);
            case "script" -> gathered.left(Remark.Sort.ACTIVE, xml.skip(), page);
            case "note-citation", "title", "desc", "ruby-text", "object", "binary-data" -> xml.skip();
            case "note-body", "text-box" -> {
                OpenDocumentText inner = new OpenDocumentText(styles, gathered, page, paged);
                inner.read(xml, look);
                beside.addAll(inner.beside);
                beside.add(inner.text());
            }
            case "p", "h", "list-item" -> {
                add("\n", look);
                read(xml, styles.look("paragraph", xml.attribute("style-name")).over(look));
            }
            default -> {
                // a frame around text
            }
        }
    }

    private void add(String more, Look look) {
        Remark.@Nullable Sort sort = look.unseen();
        if (sort == null) text.append(more);
        else gathered.left(sort, more, page);
    }

    String text() {
        return text.toString();
    }

    /** Footnotes and text boxes, which stand beside the paragraph. */
    List<String> beside() {
        return beside;
    }

    int page() {
        return page;
    }
}
