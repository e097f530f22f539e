// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.report.paper.Block;
import deich.report.paper.Cell;
import deich.report.paper.Open;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks one after the other, with the sentences of the folder. */
final class Pen {
    private final FolderWords words;
    private final String prefix;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    /** @param prefix of the ids of headings, one for each chapter */
    Pen(FolderWords words, String prefix) {
        this.words = words;
        this.prefix = prefix;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** A chapter; it begins a page. */
    void chapter(String key, Object... values) {
        heading(1, words.text(key, values), true);
    }

    /** A plan or a form; begins a page when told. */
    void plan(String text, boolean newPage) {
        heading(2, text, newPage);
    }

    void section(String key, Object... values) {
        heading(3, words.text(key, values), false);
    }

    private void heading(int level, String text, boolean newPage) {
        blocks.add(new Block.Heading(level, text, prefix + "-" + ++headings, newPage));
    }

    void say(Block.Style style, String text) {
        if (!text.isBlank()) blocks.add(new Block.Paragraph(style, text));
    }

    void say(String key, Object... values) {
        say(Block.Style.PLAIN, words.text(key, values));
    }

    void points(boolean numbered, List<String> texts) {
        if (!texts.isEmpty()) blocks.add(new Block.Points(numbered, texts));
    }

    void lines(String label, int count, @Nullable Open open) {
        blocks.add(new Block.Lines(label, count, open));
    }

    /**
     * @param key its caption; the heads stand under key.heads, parted by bars, each with its share of the width: "Rolle
     *     30"
     */
    void table(String key, List<List<Cell>> rows) {
        if (rows.isEmpty()) return;
        var columns = new ArrayList<Block.Column>();
        for (String head : words.text(key + ".heads").split(" ?\\| ?", -1)) {
            int blank = head.lastIndexOf(' ');
            columns.add(new Block.Column(head.substring(0, blank), Integer.parseInt(head.substring(blank + 1))));
        }
        blocks.add(new Block.Table(words.text(key), columns, rows));
    }
}
