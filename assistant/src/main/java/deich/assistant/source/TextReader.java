// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text: paragraphs between empty lines, headings by their numbers ({@code 3.2 Wiederanlauf}). */
final class TextReader {
    static final Pattern NUMBERED = Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,2}){0,4})\\.? +\\p{Lu}[^.!?]{1,90}");

    private TextReader() {}

    static void read(String text, Gathered gathered) throws Stopped {
        List<String> paragraph = new ArrayList<>();
        boolean above = true;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean alone = above && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
            above = line.isEmpty();
            Matcher heading = NUMBERED.matcher(line);
            if (alone && heading.matches()) {
                gathered.heading(level(heading.group(1)), line, 0);
            } else if (line.isEmpty()) {
                gathered.paragraph(String.join("\n", paragraph), 0);
                paragraph.clear();
            } else {
                paragraph.add(line);
            }
        }
        gathered.paragraph(String.join("\n", paragraph), 0);
    }

    static int level(String number) {
        return (int) number.chars().filter(c -> c == '.').count() + 1;
    }
}
