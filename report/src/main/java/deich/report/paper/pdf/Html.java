// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper.pdf;

import deich.report.paper.Block;
import deich.report.paper.Cell;
import deich.report.paper.Open;
import deich.report.paper.Paper;
import deich.report.paper.Sayable;
import java.util.List;

/** A paper as XHTML for print: what the PDF is laid out from. Nobody sees it. */
final class Html {
    private final Paper paper;
    private final StringBuilder out = new StringBuilder(1 << 16);

    private Html(Paper paper) {
        this.paper = paper;
    }

    static String of(Paper paper, String css) {
        var html = new Html(paper);
        html.page(css);
        return html.out.toString();
    }

    private void page(String css) {
        out.append("<html lang=\"").append(paper.language().getLanguage()).append("\"><head><title>");
        out.append(escaped(paper.title())).append("</title>");
        meta("subject", paper.subject());
        meta("description", paper.subject());
        out.append("<style>").append(filled(css)).append("</style>");
        bookmarks();
        out.append("</head><body>");
        paper.blocks().forEach(this::block);
        out.append("</body></html>");
    }

    private void meta(String name, String text) {
        out.append("<meta name=\"").append(name).append("\" content=\"");
        out.append(escaped(text)).append("\"/>");
    }

    /** The style sheet with what stands at the head and the foot of every page. */
    private String filled(String css) {
        List<String> words = paper.pageWords();
        return css.replace("\"@mark\"", quoted(paper.mark()))
                .replace("\"@running\"", quoted(paper.running()))
                .replace("\"@edition\"", quoted(paper.edition()))
                .replace("\"@page\"", quoted(words.get(0)))
                .replace("\"@of\"", quoted(words.get(1)))
                .replace("\"@end\"", quoted(words.get(2)));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\3c ") + "\"";
    }

    private void bookmarks() {
        out.append("<bookmarks>");
        boolean chapter = false;
        for (Block block : paper.blocks()) {
            if (!(block instanceof Block.Heading heading) || heading.level() > 2) continue;
            if (heading.level() == 1 && chapter) out.append("</bookmark>");
            if (heading.level() == 1) chapter = true;
            out.append("<bookmark name=\"").append(escaped(heading.text())).append("\" href=\"#");
            out.append(heading.id()).append(heading.level() == 1 ? "\">" : "\"/>");
        }
        out.append(chapter ? "</bookmark></bookmarks>" : "</bookmarks>");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> heading(h);
            case Block.Paragraph p ->
                element(
                        p.style() == Block.Style.TITLE ? "h1" : "p",
                        p.style().name().toLowerCase(java.util.Locale.ROOT),
                        p.text());
            case Block.Points p -> points(p);
            case Block.Table t -> table(t);
            case Block.Lines l -> lines(l);
            case Block.Contents c -> contents();
        }
    }

    private void heading(Block.Heading h) {
        out.append("<h").append(h.level()).append(" id=\"").append(h.id()).append('"');
        if (h.newPage()) out.append(" class=\"new\"");
        out.append('>').append(escaped(h.text()));
        out.append("</h").append(h.level()).append('>');
    }

    private void element(String name, String kind, String text) {
        out.append('<').append(name).append(" class=\"").append(kind).append("\">");
        out.append(escaped(text)).append("</").append(name).append('>');
    }

    private void points(Block.Points points) {
        String list = points.numbered() ? "ol" : "ul";
        out.append('<').append(list).append('>');
        for (String text : points.texts())
            out.append("<li>").append(escaped(text)).append("</li>");
        out.append("</").append(list).append('>');
    }

    private void table(Block.Table table) {
        out.append("<table title=\"").append(escaped(table.caption())).append("\"><thead><tr>");
        for (Block.Column column : table.columns()) {
            out.append("<th scope=\"col\" style=\"width:")
                    .append(column.share())
                    .append("%\">");
            out.append(escaped(column.head())).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (List<Cell> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++)
                cell(row.get(i), i == 0 && !row.get(i).text().isEmpty());
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void cell(Cell cell, boolean head) {
        out.append(head ? "<th scope=\"row\"" : "<td").append(cell.tall() ? " class=\"tall\">" : ">");
        out.append(escaped(cell.text()));
        if (cell.open() != null) open(cell.open(), !cell.text().isEmpty());
        out.append(head ? "</th>" : "</td>");
    }

    private void open(Open open, boolean below) {
        out.append(below ? "<span class=\"open below\">" : "<span class=\"open\">");
        out.append(escaped(open.text())).append("</span>");
    }

    private void lines(Block.Lines lines) {
        out.append("<div class=\"lines\">");
        if (!lines.label().isEmpty() || lines.open() != null) {
            out.append("<p class=\"label\">").append(escaped(lines.label()));
            if (lines.open() != null) {
                if (!lines.label().isEmpty()) out.append(' ');
                out.append("<span class=\"said\">")
                        .append(escaped(lines.open().text()))
                        .append("</span>");
            }
            out.append("</p>");
        }
        for (int i = 0; i < lines.count(); i++) out.append("<div class=\"line\"></div>");
        out.append("</div>");
    }

    private void contents() {
        out.append("<div class=\"contents\">");
        for (Block.Heading heading : paper.contents()) {
            out.append("<p class=\"to")
                    .append(heading.level())
                    .append("\"><a href=\"#")
                    .append(heading.id());
            out.append("\" title=\"").append(escaped(heading.text())).append("\">");
            out.append(escaped(heading.text())).append("</a></p>");
        }
        out.append("</div>");
    }

    private static String escaped(String text) {
        return Sayable.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
