// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a German text. A full stop after an abbreviation, a number or a single letter ends none. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?](?=\\s+[\\p{Lu}0-9•\"„])|[;](?=\\s)|\\n");
    private static final Pattern OPEN = Pattern.compile(
            "(?:^|[\\s(])(?:z\\. ?B|u\\. ?a|d\\. ?h|bzw|ca|ggf|inkl|max|min|Nr|Abs|Art|Kap|Tel|Str|St|usw|etc|vgl|gem|i\\. ?d\\. ?R|Std|[0-9]{1,2}|\\p{Ll})$");

    private static final Pattern POINT = Pattern.compile("^[•–\\-] ");
    private static final Pattern STOP = Pattern.compile("[.;!?]$");

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            boolean dot = text.charAt(end.start()) == '.';
            if (dot
                    && OPEN.matcher(text.substring(Math.max(from, end.start() - 12), end.start()))
                            .find()) continue;
            add(sentences, text.substring(from, end.end()));
            from = end.end();
        }
        add(sentences, text.substring(from));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        String bare =
                STOP.matcher(POINT.matcher(sentence.strip()).replaceFirst("")).replaceAll("");
        if (!bare.isEmpty()) sentences.add(bare);
    }
}
