// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper.odt;

import deich.report.paper.Paper;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** How it looks: one page layout with head and foot, and styles that a person finds again in the list of styles. */
final class Styles {
    private final Xml xml;
    private final Paper paper;

    private Styles(Xml xml, Paper paper) {
        this.xml = xml;
        this.paper = paper;
    }

    static void write(Xml xml, Paper paper) throws XMLStreamException {
        new Styles(xml, paper).document();
    }

    private void document() throws XMLStreamException {
        xml.root("office:document-styles", "office", "style", "text", "table", "fo", "svg");
        xml.with("office:version", "1.3");
        fonts(xml);
        xml.begin("office:styles");
        defaults();
        named();
        xml.end();
        layout();
        master();
        xml.end();
    }

    static void fonts(Xml xml) throws XMLStreamException {
        xml.begin("office:font-face-decls");
        xml.empty(
                "style:font-face",
                "style:name",
                "Liberation Sans",
                "svg:font-family",
                "'Liberation Sans', Arial, sans-serif",
                "style:font-family-generic",
                "swiss");
        xml.end();
    }

    private void defaults() throws XMLStreamException {
        xml.begin("style:default-style", "style:family", "paragraph");
        xml.empty(
                "style:paragraph-properties",
                "fo:orphans",
                "2",
                "fo:widows",
                "2",
                "fo:hyphenation-ladder-count",
                "no-limit");
        String language = paper.language().getLanguage();
        xml.empty(
                "style:text-properties",
                "style:font-name",
                "Liberation Sans",
                "fo:font-size",
                "10.5pt",
                "fo:language",
                language,
                "fo:country",
                language.equals("en") ? "GB" : "DE");
        xml.end();
    }

    private void named() throws XMLStreamException {
        paragraph("Standard", "Standard", null, new String[] {"fo:margin-bottom", "0.25cm"}, new String[0]);
        heading("Heading_20_1", "Heading 1", "1", "18pt", "0cm");
        heading("Heading_20_2", "Heading 2", "2", "14pt", "0.5cm");
        heading("Heading_20_3", "Heading 3", "3", "11pt", "0.4cm");
        size("Title", "30pt", "bold", "fo:margin-top", "3.5cm", "fo:margin-bottom", "0.6cm");
        size("Mark", "16pt", "bold", "fo:border", "2pt solid #000000", "fo:padding", "0.3cm", "fo:margin-top", "0.8cm");
        size("Lead", "10.5pt", "bold", "fo:margin-bottom", "0.25cm");
        size(
                "Boxed",
                "10.5pt",
                "normal",
                "fo:border",
                "1.2pt solid #000000",
                "fo:padding",
                "0.25cm",
                "fo:margin-bottom",
                "0.3cm");
        size("Small", "9pt", "normal", "fo:margin-bottom", "0.25cm");
        size("Cell", "10pt", "normal");
        size("Head", "10pt", "bold");
        size("Label", "10.5pt", "bold", "fo:margin-top", "0.1cm", "fo:keep-with-next", "always");
        size(
                "Line",
                "10.5pt",
                "normal",
                "style:join-border",
                "false",
                "fo:border-bottom",
                "0.5pt solid #000000",
                "fo:padding-top",
                "0.35cm");
        size("Footer", "8.5pt", "normal", "fo:border-top", "0.5pt solid #000000", "fo:padding-top", "0.1cm");
        size("Header", "9pt", "bold", "fo:border-bottom", "0.5pt solid #000000", "fo:padding-bottom", "0.1cm");
        contents("Contents_20_1", "Contents 1", "0cm", "bold");
        contents("Contents_20_2", "Contents 2", "0.6cm", "normal");
        open();
    }

    private void paragraph(
            String name,
            String shown,
            @org.jspecify.annotations.Nullable String level,
            String[] paragraph,
            String[] text)
            throws XMLStreamException {
        xml.begin("style:style", "style:name", name, "style:display-name", shown, "style:family", "paragraph");
        if (!name.equals("Standard")) xml.with("style:parent-style-name", "Standard");
        if (level != null) xml.with("style:default-outline-level", level, "style:next-style-name", "Standard");
        xml.empty("style:paragraph-properties", paragraph);
        if (text.length > 0) xml.empty("style:text-properties", text);
        xml.end();
    }

    private void heading(String name, String shown, String level, String size, String above) throws XMLStreamException {
        paragraph(
                name,
                shown,
                level,
                new String[] {"fo:margin-top", above, "fo:margin-bottom", "0.25cm", "fo:keep-with-next", "always"},
                new String[] {"fo:font-size", size, "fo:font-weight", "bold"});
    }

    private void size(String name, String size, String weight, String... paragraph) throws XMLStreamException {
        String[] all = paragraph.length > 0 ? paragraph : new String[] {"fo:margin-bottom", "0cm"};
        paragraph(name, name, null, all, new String[] {"fo:font-size", size, "fo:font-weight", weight});
    }

    private void contents(String name, String shown, String indent, String weight) throws XMLStreamException {
        xml.begin(
                "style:style",
                "style:name",
                name,
                "style:display-name",
                shown,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                "Standard");
        xml.begin("style:paragraph-properties", "fo:margin-left", indent, "fo:margin-bottom", "0.05cm");
        xml.begin("style:tab-stops");
        xml.empty(
                "style:tab-stop",
                "style:position",
                "16.7cm",
                "style:type",
                "right",
                "style:leader-style",
                "dotted",
                "style:leader-text",
                ".");
        xml.end().end();
        xml.empty("style:text-properties", "fo:font-weight", weight);
        xml.end();
    }

    private void open() throws XMLStreamException {
        xml.begin("style:style", "style:name", "Open", "style:display-name", "Open", "style:family", "text");
        xml.empty("style:text-properties", "fo:font-size", "8pt", "fo:font-style", "italic");
        xml.end();
    }

    private void layout() throws XMLStreamException {
        xml.begin("office:automatic-styles");
        xml.begin("style:page-layout", "style:name", "A4");
        xml.empty(
                "style:page-layout-properties",
                "fo:page-width",
                "21cm",
                "fo:page-height",
                "29.7cm",
                "style:print-orientation",
                "portrait",
                "fo:margin-top",
                "1.2cm",
                "fo:margin-bottom",
                "1.2cm",
                "fo:margin-left",
                "2.5cm",
                "fo:margin-right",
                "1.8cm");
        strip("style:header-style", "fo:margin-bottom");
        strip("style:footer-style", "fo:margin-top");
        xml.end().end();
    }

    private void strip(String name, String margin) throws XMLStreamException {
        xml.begin(name);
        xml.empty("style:header-footer-properties", "fo:min-height", "0.8cm", margin, "0.4cm");
        xml.end();
    }

    private void master() throws XMLStreamException {
        xml.begin("office:master-styles");
        xml.begin("style:master-page", "style:name", "Standard", "style:page-layout-name", "A4");
        xml.begin("style:header");
        xml.leaf("text:p", paper.mark() + " – " + paper.running(), "text:style-name", "Header");
        xml.end();
        xml.begin("style:footer");
        xml.begin("text:p", "text:style-name", "Footer").text(paper.edition() + " – ");
        List<String> words = paper.pageWords();
        xml.text(words.get(0)).leaf("text:page-number", "1", "text:select-page", "current");
        xml.text(words.get(1)).leaf("text:page-count", "1");
        xml.text(words.get(2)).end();
        xml.end().end().end();
    }
}
