// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Cuts a document into passages: short neighbours together, long paragraphs between sentences, tables between rows. */
final class Cutting {
    private final String document;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Block.Heading> headings = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private boolean rows;
    private int page;
    private int length;

    /** A heading with nothing below it is a passage too: it may be all that is said. */
    private Block.@Nullable Heading bare;

    private Cutting(String document) {
        this.document = document;
    }

    static List<Passage> of(String document, List<Block> blocks) {
        Cutting cutting = new Cutting(document);
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> cutting.heading(heading);
                case Block.Paragraph paragraph -> cutting.paragraph(paragraph);
                case Block.Rows table -> cutting.table(table);
            }
        }
        cutting.close();
        cutting.endBare();
        return cutting.passages;
    }

    private void heading(Block.Heading heading) {
        close();
        Block.Heading before = bare;
        if (before != null && heading.level() <= before.level()) endBare();
        while (!headings.isEmpty() && headings.getLast().level() >= heading.level()) headings.removeLast();
        headings.add(heading);
        bare = heading;
    }

    private void endBare() {
        Block.Heading heading = bare;
        bare = null;
        if (heading != null) keep(heading.text(), heading.page());
    }

    private void paragraph(Block.Paragraph paragraph) {
        bare = null;
        if (rows || paragraph.page() != page || length + paragraph.text().length() > Limits.JOINED) close();
        for (String piece : pieces(paragraph.text())) add(piece, paragraph.page());
    }

    private void table(Block.Rows table) {
        bare = null;
        close();
        for (String line : table.lines()) {
            for (String piece : pieces(line)) add(piece, table.page());
        }
        rows = true;
        close();
    }

    private void add(String text, int where) {
        if (length + text.length() > Limits.PASSAGE) close();
        if (open.isEmpty()) page = where;
        open.add(text);
        length += text.length() + 1;
    }

    private void close() {
        if (!open.isEmpty()) keep(String.join("\n", open), page);
        open.clear();
        rows = false;
        length = 0;
    }

    private void keep(String text, int where) {
        List<String> path = headings.stream().map(Block.Heading::text).toList();
        passages.add(new Passage(
                document + "#" + (passages.size() + 1),
                document,
                path.isEmpty() ? "" : path.getLast(),
                path,
                where > 0 ? OptionalInt.of(where) : OptionalInt.empty(),
                text));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > Limits.PASSAGE) {
            int at = cut(rest);
            pieces.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        if (!rest.isEmpty()) pieces.add(rest);
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    /** After the last sentence that fits, else after the last word, else where the room ends. */
    private static int cut(String text) {
        for (String end : List.of("\n", ". ", "; ", " ")) {
            int at = text.lastIndexOf(end, Limits.PASSAGE - 1);
            if (at > Limits.PASSAGE / 3) return at + 1;
        }
        return Character.isLowSurrogate(text.charAt(Limits.PASSAGE)) ? Limits.PASSAGE - 1 : Limits.PASSAGE;
    }
}
