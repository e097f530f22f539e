// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Markdown taken apart into blocks of plain text. HTML in it is text like any other; emphasis and addresses are dropped. */
public final class Marked {
    private final List<Block> blocks = new ArrayList<>();

    private Marked() {}

    /** A piece of it. */
    public sealed interface Block {}

    /** @param level from 1 to 6 */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /** @param points of all levels, one after another */
    public record Points(boolean numbered, List<String> points) implements Block {}

    /** @param rows each as long as {@code heads} */
    public record Table(List<String> heads, List<List<String>> rows) implements Block {}

    public static List<Block> read(String markdown) {
        var marked = new Marked();
        marked.children(MarkdownReader.PARSER.parse(markdown));
        return List.copyOf(marked.blocks);
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) block(child);
    }

    private void block(Node node) {
        switch (node) {
            case org.commonmark.node.Heading heading -> blocks.add(new Heading(heading.getLevel(), text(heading)));
            case org.commonmark.node.Paragraph paragraph -> paragraph(text(paragraph));
            case BulletList list -> points(list, false);
            case OrderedList list -> points(list, true);
            case TableBlock table -> table(table);
            case HtmlBlock html -> paragraph(html.getLiteral());
            case FencedCodeBlock code -> paragraph(code.getLiteral());
            case IndentedCodeBlock code -> paragraph(code.getLiteral());
            case BlockQuote quote -> children(quote);
            case ThematicBreak _ -> {}
            default -> children(node);
        }
    }

    private void paragraph(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty()) blocks.add(new Paragraph(plain));
    }

    private void points(Node list, boolean numbered) {
        var points = new ArrayList<String>();
        gather(list, points);
        if (!points.isEmpty()) blocks.add(new Points(numbered, points));
    }

    private static void gather(Node list, List<String> into) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext())
            for (Node child = item.getFirstChild(); child != null; child = child.getNext())
                if (child instanceof BulletList || child instanceof OrderedList) gather(child, into);
                else {
                    String text = text(child).strip();
                    if (!text.isEmpty()) into.add(text);
                }
    }

    private void table(TableBlock table) {
        var heads = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext())
            for (Node row = section.getFirstChild(); row != null; row = row.getNext())
                if (row instanceof TableRow) {
                    List<String> cells = cells(row);
                    if (section instanceof TableHead) heads.addAll(cells);
                    else rows.add(cells);
                }
        for (List<String> row : rows) while (row.size() < heads.size()) row.add("");
        blocks.add(new Table(
                heads,
                rows.stream()
                        .map(row -> List.copyOf(row.subList(0, heads.size())))
                        .toList()));
    }

    private static List<String> cells(Node row) {
        var cells = new ArrayList<String>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext())
            if (cell instanceof TableCell) cells.add(text(cell));
        return cells;
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        inline(node, text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void inline(Node node, StringBuilder into) {
        switch (node) {
            case Text text -> into.append(text.getLiteral());
            case Code code -> into.append(code.getLiteral());
            case HtmlInline html -> into.append(html.getLiteral());
            case HtmlBlock html -> into.append(html.getLiteral());
            case FencedCodeBlock code -> into.append(code.getLiteral());
            case IndentedCodeBlock code -> into.append(code.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> into.append(' ');
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) inline(child, into);
            }
        }
    }
}
