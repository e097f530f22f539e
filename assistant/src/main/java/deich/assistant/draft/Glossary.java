// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the terms of a text mean, at its end: only those that occur in it. */
final class Glossary {
    private Glossary() {}

    static List<Part> after(List<Part> parts, Pen pen) {
        String text =
                parts.stream().flatMap(Part::sentences).map(Sentence::text).collect(Collectors.joining(" "));
        List<List<Sentence>> found = new ArrayList<>();
        for (String term : pen.phrases().raw("glossary").split(" ")) {
            String[] forms = pen.phrases().raw("glossary." + term + ".forms").split("\\|");
            for (String form : forms)
                if (Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(form))
                        .matcher(text)
                        .find()) {
                    found.add(List.of(pen.say("glossary." + term)));
                    break;
                }
        }
        if (found.isEmpty()) return parts;
        List<Part> all = new ArrayList<>(parts);
        all.add(pen.heading("glossary.title"));
        all.add(new Part.Points(false, found));
        return all;
    }
}
