// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.report.words.Words;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says the simple conditions of a standard in words; any other is shown as it stands. */
record ConditionWords(Words words) {
    private static final Pattern TERM = Pattern.compile(
            "\"(?<tag>[^\"]+)\" in tags|kind == \"(?<kind>[a-z]+)\"|(?<data>dataUsed\\.size\\(\\) > 0)");
    private static final Map<String, String> JOINED = Map.of("&&", "standard.and", "||", "standard.or");

    String of(String condition) {
        String text = oneLine(condition);
        var said = new StringBuilder();
        Matcher term = TERM.matcher(text);
        int end = 0;
        while (term.find()) {
            said.append(text, end, term.start()).append(term(term));
            end = term.end();
        }
        said.append(text.substring(end));
        String joined = said.toString();
        for (var join : JOINED.entrySet()) joined = joined.replace(join.getKey(), words.text(join.getValue()));
        return joined.matches(".*(==|!=|[<>]|\\bin \\[|\\w\\().*") ? text : joined;
    }

    private String term(Matcher found) {
        if (found.group("tag") != null) return words.text("standard.tag", found.group("tag"));
        if (found.group("kind") != null) return words.text("standard.kind", words.text("kind." + found.group("kind")));
        return words.text("standard.data");
    }

    static String oneLine(String condition) {
        return condition.strip().replaceAll("\\s+", " ");
    }
}
