// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Makes files of one text in every format that is read. */
public final class Papers {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private Papers() {}

    /** A page of this Markdown. */
    public static String html(String markdown) {
        String body = HtmlRenderer.builder()
                .extensions(TABLES)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown));
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"/></head><body>" + body + "</body></html>";
    }

    public static byte[] pdf(String markdown) {
        String style =
                "<style>@page{size:A4;margin:20mm} body{font-family:Helvetica;font-size:10pt} td,th{padding:3pt 6pt;"
                        + "vertical-align:top;text-align:left} p{margin:6pt 0}</style>";
        return pdfOf(html(markdown).replace("</head>", style + "</head>"));
    }

    public static byte[] pdfOf(String html) {
        var out = new ByteArrayOutputStream();
        try {
            var page = Jsoup.parse(html);
            com.openhtmltopdf.util.XRLog.setLoggingEnabled(false);
            PdfFonts.use();
            page.outputSettings().syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml);
            new PdfRendererBuilder()
                    .withHtmlContent(page.html(), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] docx(String markdown) {
        StringBuilder body = new StringBuilder();
        for (Element each : blocks(markdown)) {
            if (each.normalName().equals("table")) body.append(wordTable(each));
            else body.append(wordParagraph(each));
        }
        return docxOf(body.toString());
    }

    /** @param body what stands in {@code w:body} */
    public static byte[] docxOf(String body) {
        String styles = """
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
                <w:style w:type="paragraph" w:styleId="berschrift3"><w:name w:val="heading 3"/></w:style>
                <w:style w:type="character" w:styleId="Weiss"><w:name w:val="Weiss"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
                </w:styles>""";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/styles.xml", styles);
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
        return zip(parts);
    }

    private static Elements blocks(String markdown) {
        return Jsoup.parse(html(markdown)).select("body > h1, body > h2, body > h3, p, li, body > table");
    }

    private static String wordParagraph(Element each) {
        String style = each.normalName().startsWith("h")
                ? "<w:pPr><w:pStyle w:val=\"berschrift" + each.normalName().charAt(1) + "\"/></w:pPr>"
                : "";
        return "<w:p>" + style + word(each.text()) + "</w:p>";
    }

    /** In two runs, as programs write it after a correction. */
    private static String word(String text) {
        int half = text.length() / 2;
        return run(text.substring(0, half)) + run(text.substring(half));
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String wordTable(Element table) {
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (Element row : table.select("tr")) {
            xml.append("<w:tr>");
            if (!row.select("th").isEmpty()) xml.append("<w:trPr><w:tblHeader/></w:trPr>");
            for (Element cell : row.children())
                xml.append("<w:tc><w:p>").append(word(cell.text())).append("</w:p></w:tc>");
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    public static byte[] odt(String markdown) {
        StringBuilder body = new StringBuilder();
        for (Element each : blocks(markdown)) {
            String name = each.normalName();
            if (name.equals("table")) body.append(odtTable(each));
            else if (name.startsWith("h"))
                body.append("<text:h text:outline-level=\"")
                        .append(name.charAt(1))
                        .append("\">")
                        .append(escaped(each.text()))
                        .append("</text:h>");
            else body.append("<text:p>").append(escaped(each.text())).append("</text:p>");
        }
        return odtOf("", body.toString());
    }

    private static String odtTable(Element table) {
        StringBuilder xml = new StringBuilder("<table:table>");
        for (Element row : table.select("tr")) {
            xml.append("<table:table-row>");
            for (Element cell : row.children())
                xml.append("<table:table-cell><text:p>")
                        .append(escaped(cell.text()))
                        .append("</text:p></table:table-cell>");
            xml.append("</table:table-row>");
        }
        return xml.append("</table:table>").toString();
    }

    public static byte[] odtOf(String styles, String body) {
        return openDocument(styles, "<office:text>" + body + "</office:text>");
    }

    public static byte[] odsOf(String styles, String body) {
        return openDocument(styles, "<office:spreadsheet>" + body + "</office:spreadsheet>");
    }

    private static byte[] openDocument(String styles, String body) {
        String content = """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
                <office:automatic-styles>%s</office:automatic-styles><office:body>%s</office:body></office:document-content>""".formatted(styles, body);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", content);
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
