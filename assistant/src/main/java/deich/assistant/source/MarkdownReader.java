// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown (CommonMark with tables), by way of the page that it stands for: HTML may stand in it anywhere. */
final class MarkdownReader {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(Limits.DEPTH)
            .build();
    private static final HtmlRenderer PAGE =
            HtmlRenderer.builder().extensions(TABLES).build();

    private MarkdownReader() {}

    static void read(String text, Gathered gathered) throws Stopped {
        if (text.length() > Limits.CHARACTERS) throw new Stopped(Problem.Sort.TOO_MUCH);
        HtmlReader.read(PAGE.render(PARSER.parse(text)), gathered);
    }
}
