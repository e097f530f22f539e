// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.util.List;
import java.util.stream.Collectors;

/** A draft as Markdown. */
public final class Markdown {
    private final StringBuilder out = new StringBuilder();

    private Markdown() {}

    public static String of(Draft draft) {
        return of(draft, Head.of(draft));
    }

    /** Title and parts alone: what people go on writing. */
    public static String text(Draft draft) {
        var page = new Markdown();
        page.line("# " + escaped(draft.title().text()));
        draft.parts().forEach(page::part);
        return page.out.toString();
    }

    public static String of(Draft draft, Head head) {
        var page = new Markdown();
        page.line("<!-- " + head.json() + " -->");
        page.line("# " + escaped(draft.title().text()));
        for (String line : head.lines())
            page.out.append("> ").append(escaped(line)).append("  \n");
        page.out.append('\n');
        draft.parts().forEach(page::part);
        return page.out.toString();
    }

    private void line(String line) {
        out.append(line).append("\n\n");
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading(Sentence text) -> line("## " + escaped(text.text()));
            case Part.Prose(List<Sentence> of) -> line(joined(of));
            case Part.Points(boolean numbered, var points) -> {
                for (int i = 0; i < points.size(); i++)
                    out.append(numbered ? (i + 1) + ". " : "- ")
                            .append(joined(points.get(i)))
                            .append('\n');
                out.append('\n');
            }
            case Part.Table(var heads, var rows) -> {
                row(heads);
                out.append("|").append(" --- |".repeat(heads.size())).append('\n');
                rows.forEach(this::row);
                out.append('\n');
            }
            case Part.Blank(Sentence label) -> line(escaped(label.text()) + " \\_\\_\\_\\_\\_\\_\\_\\_");
        }
    }

    private void row(List<Sentence> cells) {
        out.append(cells.stream().map(cell -> escaped(cell.text())).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String joined(List<Sentence> sentences) {
        return sentences.stream().map(s -> escaped(s.text())).collect(Collectors.joining(" "));
    }

    /** Text stays text, whatever a name holds. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
