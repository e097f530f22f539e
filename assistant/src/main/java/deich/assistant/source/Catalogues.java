// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads catalogues of controls in OSCAL's JSON, such as the Grundschutz++ of the BSI. */
public final class Catalogues {
    /** The largest known has four million bytes. */
    private static final int LARGEST = 64_000_000;

    private static final int DEEPEST = 12;
    private static final Pattern INSERT = Pattern.compile("\\{\\{\\s*insert:\\s*param,\\s*([^\\s}]+)\\s*}}");

    private final String document;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Catalogue.Control> controls = new ArrayList<>();

    private Catalogues(String document) {
        this.document = document;
    }

    /**
     * @param id of the document
     * @param owner whose it is; empty for a public one
     * @return empty when this is no catalogue in OSCAL's JSON, or one without controls
     */
    public static Optional<Catalogue> read(String id, byte[] json, Provenance provenance, String owner) {
        if (json.length > LARGEST) return Optional.empty();
        JsonNode catalog;
        try {
            catalog = JsonMapper.shared().readTree(json).path("catalog");
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
        var reading = new Catalogues(id);
        reading.group(catalog, List.of(), 0);
        if (reading.passages.isEmpty()) return Optional.empty();
        JsonNode metadata = catalog.path("metadata");
        var document = new Document(
                id,
                metadata.path("title").asString(id),
                provenance,
                owner,
                "",
                null,
                Digest.of(json),
                reading.passages);
        return Optional.of(new Catalogue(
                catalog.path("uuid").asString(""), metadata.path("version").asString(""), document, reading.controls));
    }

    private void group(JsonNode group, List<String> path, int depth) {
        if (depth > DEEPEST) return;
        for (JsonNode control : group.path("controls")) control(control, path, depth);
        for (JsonNode inner : group.path("groups")) group(inner, below(path, inner), depth + 1);
    }

    private static List<String> below(List<String> path, JsonNode titled) {
        var longer = new ArrayList<>(path);
        longer.add(titled.path("title").asString(""));
        return longer;
    }

    private void control(JsonNode control, List<String> path, int depth) {
        if (depth > DEEPEST) return;
        Map<String, String> values = parameters(control);
        var statement = new StringBuilder();
        var guidance = new StringBuilder();
        String modal = "";
        for (JsonNode part : control.path("parts")) {
            boolean required = part.path("name").asString("").equals("statement");
            prose(part, required ? statement : guidance, values, 0);
            if (required) modal = property(part, "modal_verb");
        }
        String id = control.path("id").asString("");
        String title = control.path("title").asString("");
        String text = (statement + (guidance.isEmpty() ? "" : "\n\n" + guidance)).strip();
        if (!id.isBlank() && !(text.isBlank() && title.isBlank())) {
            passages.add(new Passage(id, document, title, path, OptionalInt.empty(), text.isBlank() ? title : text));
            controls.add(new Catalogue.Control(id, property(control, "alt-identifier"), modal));
        }
        for (JsonNode inner : control.path("controls")) control(inner, below(path, control), depth + 1);
    }

    private static void prose(JsonNode part, StringBuilder text, Map<String, String> values, int depth) {
        if (depth > DEEPEST) return;
        String prose = part.path("prose").asString("").strip();
        if (!prose.isEmpty()) {
            Matcher insert = INSERT.matcher(prose);
            String filled = insert.replaceAll(
                    each -> Matcher.quoteReplacement(values.getOrDefault(each.group(1), each.group(1))));
            text.append(text.isEmpty() ? "" : "\n").append(filled);
        }
        for (JsonNode inner : part.path("parts")) prose(inner, text, values, depth + 1);
    }

    /** What stands in the text for a value to be chosen: the value that is set, else what it is called. */
    private static Map<String, String> parameters(JsonNode control) {
        var values = new HashMap<String, String>();
        for (JsonNode each : control.path("params")) {
            String value =
                    each.path("values").path(0).asString(each.path("label").asString(""));
            if (!value.isBlank()) values.put(each.path("id").asString(""), value);
        }
        return values;
    }

    private static String property(JsonNode node, String name) {
        for (JsonNode each : node.path("props")) {
            if (each.path("name").asString("").equals(name))
                return each.path("value").asString("");
        }
        return "";
    }
}
