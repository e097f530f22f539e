// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads HTML as a browser without scripts shows it. Links and pictures leave their words, never their addresses. */
final class HtmlReader {
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "head",
            "title",
            "select",
            "input",
            "textarea",
            "button",
            "link",
            "meta",
            "base",
            "frame",
            "frameset",
            "map");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "address",
            "hr",
            "details",
            "summary",
            "body",
            "center",
            "fieldset",
            "caption");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final Gathered gathered;
    private final HtmlStyles styles;
    private final StringBuilder open = new StringBuilder();

    private HtmlReader(Gathered gathered, HtmlStyles styles) {
        this.gathered = gathered;
        this.styles = styles;
    }

    static void read(String text, Gathered gathered) throws Stopped {
        if (text.length() > Limits.CHARACTERS) throw new Stopped(Problem.Sort.TOO_MUCH);
        Document page = Jsoup.parse(text, "", Parser.htmlParser());
        HtmlReader reader = new HtmlReader(gathered, HtmlStyles.of(page));
        reader.page(page.body());
        reader.close();
    }

    private void page(Element body) throws Stopped {
        Element html = body.parent();
        Look look = styles.look(body).over(html == null ? Look.PLAIN : styles.look(html));
        if (Boolean.TRUE.equals(look.hidden())) gathered.left(Remark.Sort.HIDDEN, body.text(), 0);
        else children(body, look, 0);
    }

    private void children(Element around, Look look, int depth) throws Stopped {
        if (depth > Limits.DEPTH) throw new Stopped(Problem.Sort.TOO_MUCH);
        for (Node node : around.childNodes()) {
            switch (node) {
                case TextNode text -> text(text.getWholeText(), look);
                case Comment comment -> gathered.left(Remark.Sort.COMMENT, comment.getData(), 0);
                case Element element -> element(element, look, depth);
                default -> {
                    // declarations
                }
            }
        }
    }

    private void text(String text, Look look) {
        String line = BLANKS.matcher(text).replaceAll(" ");
        Remark.Sort sort = look.unseen();
        if (sort == null) open.append(line);
        else gathered.left(sort, line, 0);
    }

    private void element(Element element, Look around, int depth) throws Stopped {
        String name = element.normalName();
        if (ACTIVE.contains(name)) {
            gathered.left(Remark.Sort.ACTIVE, said(element), 0);
            return;
        }
        Look look = styles.look(element).over(around);
        if (Boolean.TRUE.equals(look.hidden())) {
            gathered.left(Remark.Sort.HIDDEN, element.text(), 0);
            return;
        }
        if (HEADING.matcher(name).matches()) {
            close();
            String words = seen(element, look, depth);
            gathered.heading(name.charAt(1) - '0', words, 0);
        } else if (name.equals("table")) {
            close();
            table(element, look, depth);
        } else if (name.equals("br")) {
            open.append('\n');
        } else if (BLOCKS.contains(name)) {
            close();
            if (name.equals("li")) open.append("• ");
            children(element, look, depth + 1);
            close();
        } else {
            children(element, look, depth + 1);
        }
    }

    /** What is in it where it is no text: a script says what it does. */
    private static String said(Element element) {
        String text = element.text().isEmpty() ? element.data() : element.text();
        return text.isEmpty() ? "<" + element.normalName() + ">" : text;
    }

    /** The words of an element without those that nobody sees. */
    private String seen(Element element, Look look, int depth) throws Stopped {
        int before = open.length();
        children(element, look, depth + 1);
        String words = open.substring(Math.min(before, open.length()));
        open.setLength(Math.min(before, open.length()));
        return words;
    }

    private void close() throws Stopped {
        String text = open.toString();
        open.setLength(0);
        if (!text.isBlank() && !text.strip().equals("•")) gathered.paragraph(text, 0);
    }

    private void table(Element table, Look look, int depth) throws Stopped {
        if (depth > Limits.DEPTH) throw new Stopped(Problem.Sort.TOO_MUCH);
        for (Element each : table.children()) if (each.normalName().equals("caption")) element(each, look, depth);
        List<List<String>> rows = new ArrayList<>();
        boolean headed = false;
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) continue;
            Element group = row.parent();
            Look ofGroup =
                    group == null || group == table ? look : styles.look(group).over(look);
            Look ofRow = styles.look(row).over(ofGroup);
            if (Boolean.TRUE.equals(ofRow.hidden())) {
                gathered.left(Remark.Sort.HIDDEN_CELLS, row.text(), 0);
                continue;
            }
            List<String> cells = cells(row, ofRow, depth);
            if (rows.isEmpty()) headed = row.select("> th").size() == cells.size() && !cells.isEmpty();
            rows.add(cells);
        }
        gathered.table(rows, headed, 0);
    }

    private List<String> cells(Element row, Look look, int depth) throws Stopped {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            Look ofCell = styles.look(cell).over(look);
            if (Boolean.TRUE.equals(ofCell.hidden())) gathered.left(Remark.Sort.HIDDEN_CELLS, cell.text(), 0);
            else cells.add(flat(cell, ofCell, depth));
        }
        return cells;
    }

    /** A cell's words; blocks in it begin new lines. */
    private String flat(Element cell, Look look, int depth) throws Stopped {
        Gathered inner = new Gathered();
        HtmlReader reader = new HtmlReader(inner, styles);
        reader.children(cell, look, depth + 1);
        reader.close();
        for (Remark remark : inner.remarks()) gathered.remark(remark.sort(), remark.count(), 0, remark.sample());
        List<String> lines = new ArrayList<>();
        for (Block block : inner.blocks()) {
            switch (block) {
                case Block.Heading heading -> lines.add(heading.text());
                case Block.Paragraph paragraph -> lines.add(paragraph.text());
                case Block.Rows table -> lines.addAll(table.lines());
            }
        }
        return String.join("\n", lines);
    }
}
