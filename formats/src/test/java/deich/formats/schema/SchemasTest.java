// SPDX-License-Identifier: EUPL-1.2
package deich.formats.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deich.formats.block.Shape;
import deich.formats.inventory.Kreis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors use know the same keys as the readers, and take every file that is shipped. */
class SchemasTest {

    private static final Path ROOT = Path.of(System.getProperty("deich.root", ".."));
    private static final List<String> NAMES =
            List.of("inventory", "scenario", "standard", "classes", "samples", "measures", "duties", "incident");

    /** Shapes that are the top of a file. A part is a head without its first lines, a list is no YAML. */
    private static final Map<Shape, String> TOPS = Map.of(
            Shape.HEAD,
            "inventory",
            Shape.SCENARIO,
            "scenario",
            Shape.STANDARD,
            "standard",
            Shape.CLASSES,
            "classes",
            Shape.SAMPLES,
            "samples",
            Shape.MEASURES,
            "measures",
            Shape.DUTIES,
            "duties",
            Shape.INCIDENT,
            "incident");

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(String name) {
        return text(ROOT.resolve("docs/schemas/" + name + ".schema.json"));
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(source(name));
    }

    private static List<String> complaints(String name, String yaml) {
        return schema(name).validate(yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void schemasAndReadersKnowTheSameKeys() {
        Map<String, JsonNode> groups = new TreeMap<>();
        for (String name : NAMES) {
            JsonNode schema = JsonMapper.shared().readTree(source(name));
            groups.put(name, schema);
            schema.get("$defs").properties().forEach(def -> groups.put(def.getKey(), def.getValue()));
        }
        for (Shape shape : EnumSet.complementOf(EnumSet.of(Shape.PART, Shape.LIST))) {
            JsonNode group = groups.get(TOPS.getOrDefault(shape, camel(shape)));
            assertThat(group).as("a group for " + shape).isNotNull();
            assertThat(keys(group.get("properties"))).as(shape.name()).hasSameElementsAs(shape.keys());
            if (shape != Shape.HEAD)
                assertThat(required(group)).as("required in " + shape).hasSameElementsAs(shape.required());
        }
    }

    @Test
    void everyKeyIsDescribed() {
        for (String name : NAMES) described(JsonMapper.shared().readTree(source(name)), name);
    }

    private static void described(JsonNode node, String where) {
        JsonNode properties = node.get("properties");
        if (properties != null && properties.isObject())
            properties
                    .properties()
                    .forEach(property -> assertThat(property.getValue().has("description"))
                            .as(where + "." + property.getKey())
                            .isTrue());
        node.properties().forEach(inner -> described(inner.getValue(), where + "/" + inner.getKey()));
    }

    private static String camel(Shape shape) {
        String[] words = shape.name().toLowerCase(Locale.ROOT).split("_", -1);
        String rest = Arrays.stream(words)
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return words[0] + rest;
    }

    private static Collection<String> keys(JsonNode properties) {
        return properties.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> required(JsonNode group) {
        var keys = new ArrayList<String>();
        if (group.has("required")) group.get("required").forEach(key -> keys.add(key.asString()));
        return keys;
    }

    @Test
    void everythingShippedIsValid() throws IOException {
        assertThat(complaints("classes", text(ROOT.resolve("content/classes.yaml"))))
                .isEmpty();
        for (Path file : yaml("content/scenarios"))
            assertThat(complaints("scenario", text(file))).as("" + file).isEmpty();
        for (Path file : yaml("content/measures"))
            assertThat(complaints("measures", text(file))).as("" + file).isEmpty();
        for (Path file : yaml("content/duties"))
            assertThat(complaints("duties", text(file))).as("" + file).isEmpty();
        for (Path file : yaml("content/standard"))
            assertThat(complaints("standard", text(file))).as("" + file).isEmpty();
        for (Path file : yaml("content/starter"))
            assertThat(complaints("inventory", text(file))).as("" + file).isEmpty();
        for (Path file : yaml("examples"))
            assertThat(complaints("inventory", text(file))).as("" + file).isEmpty();
    }

    private static List<Path> yaml(String folder) throws IOException {
        if (!Files.exists(ROOT.resolve(folder))) return List.of();
        try (var files = Files.walk(ROOT.resolve(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("scenarios") || folder.contains("scenarios"))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @Test
    void theSampleWithEveryKeyIsValid() {
        Map<String, String> files = Kreis.files();
        assertThat(complaints("inventory", files.getOrDefault("inventory.yaml", "")))
                .isEmpty();
        assertThat(complaints("inventory", files.getOrDefault("mehr.yaml", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "inventory | components: {a: {name: Ohne Art}}",
                "inventory | components: {a: {kind: leistung}}",
                "inventory | components: {A: {kind: system}}",
                "inventory | components: {a: {kind: system, restrat: 2h}}",
                "inventory | components: {a: {kind: system, restart: 2 Stunden}}",
                "inventory | components: {a: {kind: system, restart: {assumed: 2h, range: [1h]}}}",
                "inventory | components: {a: {kind: system, needs: [{any: []}]}}",
                "inventory | components: {a: {kind: system, needs: [{on: b, role: lizenz}]}}",
                "inventory | {deich: inventory/1, id: a}",
                "inventory | {deich: inventory/2, id: a, title: a, version: 1, classification: offen}",
                "inventory | {sharedFates: {a: {members: [b]}}}",
                "scenario  | {deich: scenario/1, id: a, version: 1, title: a, start: 2026-01-12T02:30, hits: []}",
                "scenario  | {deich: scenario/1, id: a, version: 1, title: a, start: 12.1.2026, hits: [{id: a, select: id == 'a', effect: down, lasts: 1h}]}",
                "scenario  | {deich: scenario/1, id: a, version: 1, title: a, start: 2026-01-12T02:30, hits: [{id: a, select: id == 'a', effect: down}]}",
                "standard  | {deich: standard/1, id: a, version: 1, title: a, status: a, requirements: [{id: a}]}",
                "classes   | {deich: classes/1, version: 1, classes: {a: {median: 2d, p90: 3d}}}",
                "samples   | {deich: samples/1, version: 1, samples: [{class: a, incident: b, on: 2026-01-01, what: c, hours: [1], source: d}]}",
                "samples   | {deich: samples/1, version: 1, samples: [], beliefs: [{class: a, median: 2d, sigma: 0, weight: 1, source: d}]}",
                "measures  | {deich: measures/1, id: a, version: 1, title: a, measures: [{id: b, title: b, sort: exit, for: 'true', changes: [], cost: {source: c}, decides: d}]}",
                "measures  | {deich: measures/1, id: a, version: 1, title: a, measures: [{id: b, title: b, sort: exit, for: 'true', changes: [{places: 1, separate: true}], cost: {source: c}, decides: d}]}",
                "incident  | {schema: deich-backtest/0.1, id: a, title: a, t0: 2026-01-01, known_structure: {services: [{name: a}]}, shock: [], observed: []}",
            })
    void whatIsWrongIsInvalid(String name, String yaml) {
        assertThat(complaints(name, yaml)).isNotEmpty();
    }
}
