// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.util.List;
import java.util.stream.Collectors;

/** A draft as a page that stands alone: no script, nothing from elsewhere, and it prints. */
public final class Html {
    private static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}
            .origin{border-left:.3rem solid #5a5a5a;padding:.2rem 1rem;color:#3a3a3a}.unknown{background:#fff3bf}.blank{border-bottom:1px solid #5a5a5a;min-height:3rem}
            .restyled{border-bottom:1px dotted #5a5a5a}@media print{body{max-width:none;margin:0}}""";

    private final StringBuilder out = new StringBuilder();

    private Html() {}

    public static String of(Draft draft) {
        return of(draft, Head.of(draft));
    }

    public static String of(Draft draft, Head head) {
        var page = new Html();
        page.head(draft, head);
        draft.parts().forEach(page::part);
        return page.out.append("</main></body></html>\n").toString();
    }

    private void head(Draft draft, Head head) {
        String title = escaped(draft.title().text());
        out.append("<!doctype html>\n<html lang=\"")
                .append(draft.locale().getLanguage())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style>\n<script type=\"application/json\" id=\"deich-origin\">")
                .append(head.json())
                .append("</script></head>\n<body><main><h1>")
                .append(title)
                .append("</h1>\n<div class=\"origin\">");
        for (String line : head.lines()) out.append("<p>").append(escaped(line)).append("</p>");
        out.append("</div>\n");
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading(Sentence text) -> element("h2", sentence(text));
            case Part.Prose(List<Sentence> of) -> element("p", joined(of));
            case Part.Points(boolean numbered, var points) -> {
                String list = numbered ? "ol" : "ul";
                element(
                        list,
                        points.stream().map(p -> "<li>" + joined(p) + "</li>").collect(Collectors.joining()));
            }
            case Part.Table(var heads, var rows) -> {
                String head = heads.stream()
                        .map(h -> "<th scope=\"col\">" + sentence(h) + "</th>")
                        .collect(Collectors.joining());
                element("table", "<thead><tr>" + head + "</tr></thead><tbody>" + body(rows) + "</tbody>");
            }
            case Part.Blank(Sentence label) -> element("p", sentence(label) + "<span class=\"blank\"></span>");
        }
    }

    private static String body(List<List<Sentence>> rows) {
        var body = new StringBuilder();
        for (List<Sentence> row : rows) {
            body.append("<tr><th scope=\"row\">")
                    .append(sentence(row.getFirst()))
                    .append("</th>");
            for (Sentence cell : row.subList(1, row.size()))
                body.append("<td>").append(sentence(cell)).append("</td>");
            body.append("</tr>\n");
        }
        return body.toString();
    }

    private void element(String name, String inside) {
        out.append('<')
                .append(name)
                .append('>')
                .append(inside)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String joined(List<Sentence> sentences) {
        return sentences.stream().map(Html::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(Sentence sentence) {
        String text = escaped(sentence.text());
        if (sentence.unknown()) return "<span class=\"unknown\">" + text + "</span>";
        return sentence.restyled() ? "<span class=\"restyled\">" + text + "</span>" : text;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
