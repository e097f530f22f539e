// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.Residents;
import deich.assess.ServiceResult;
import deich.engine.Run;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small pieces of JSON, and how they are written: in order of insertion, two blanks deep, lines ended alike everywhere. */
final class Nodes {
    /** Longer than the horizon is a word and no number, so that nobody adds it up. */
    static final String BEYOND = "beyond-horizon";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);

    private Nodes() {}

    static void write(JsonNode node, Appendable out) throws IOException {
        out.append(MAPPER.writer().with(PRINTER).writeValueAsString(node)).append('\n');
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> each) {
        ArrayNode array = array();
        values.forEach(value -> array.add(each.apply(value)));
        return array;
    }

    static ArrayNode strings(Collection<String> values) {
        return array(values, JsonNodeFactory.instance::stringNode);
    }

    /** A value of an enumeration: lower case, words joined by hyphens. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static JsonNode seconds(long seconds) {
        return seconds == Run.NEVER
                ? JsonNodeFactory.instance.stringNode(BEYOND)
                : JsonNodeFactory.instance.numberNode(seconds);
    }

    static JsonNode seconds(@Nullable Duration duration) {
        return duration == null ? JsonNodeFactory.instance.nullNode() : seconds(duration.toSeconds());
    }

    static ObjectNode range(ServiceResult.Range range) {
        ObjectNode node = object();
        node.set("plan", seconds(range.plan()));
        node.set("best", seconds(range.best()));
        node.set("worst", seconds(range.worst()));
        return node;
    }

    static ObjectNode residents(Residents residents) {
        ObjectNode node = object().put("total", residents.total());
        node.set("byLand", counts(residents.byLand()));
        return node;
    }

    static ObjectNode counts(Map<String, Integer> counts) {
        ObjectNode node = object();
        counts.forEach(node::put);
        return node;
    }
}
