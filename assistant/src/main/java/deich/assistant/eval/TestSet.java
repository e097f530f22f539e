// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import deich.assistant.find.Sight;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passages, and questions of which it is known which passages answer them.
 *
 * @param passages all of one document
 */
record TestSet(List<Passage> passages, List<Asked> asked) {

    /**
     * @param group by which the questions are told apart
     * @param title of the requirement that a sentence is from; empty for a question
     * @param over title of what the requirement is part of
     * @param whole the requirement with all its sentences
     * @param right ids of the passages that answer
     */
    record Asked(
            String id, String group, String sentence, String title, String over, String whole, Set<String> right) {}

    static TestSet read(Path file) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(file);
        var passages = new ArrayList<Passage>();
        for (JsonNode each : root.path("docs")) {
            String rest = each.path("extra").asString("");
            String text = each.path("body").asString("") + (rest.isBlank() ? "" : "\n\n" + rest);
            List<String> path = List.of(each.path("path").asString("").split(" / "));
            String id = each.path("id").asString();
            String title = each.path("title").asString("");
            passages.add(new Passage(id, "set", title, path, OptionalInt.empty(), text.isBlank() ? title : text));
        }
        var asked = new ArrayList<Asked>();
        for (JsonNode each : root.path("queries")) {
            asked.add(new Asked(
                    each.path("id").asString(),
                    each.path("group").asString(""),
                    each.path("sent").asString(""),
                    each.path("title").asString(""),
                    each.path("baustein").asString(""),
                    each.path("req").asString(""),
                    new TreeSet<>(each.path("rel").propertyNames())));
        }
        return new TestSet(List.copyOf(passages), List.copyOf(asked));
    }

    Document document() {
        return new Document("set", "set", Provenance.STANDARD, Sight.PUBLIC, "", null, "", passages);
    }
}
