// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deich.server.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What openapi.yaml says about answers. */
public final class Described {
    private static final JsonNode FILE = read();
    private static final String ID = "https://deich.invalid/openapi";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, FILE.toString())));

    private Described() {}

    private static JsonNode read() {
        try (var in = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode file() {
        return FILE;
    }

    /** Every operation, by method and path. */
    static Map<String, JsonNode> operations() {
        var all = new TreeMap<String, JsonNode>();
        FILE.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (!method.equals("parameters"))
                        all.put(method.toUpperCase(java.util.Locale.ROOT) + " " + path, operation);
                }));
        return all;
    }

    /** Fails unless the answer has a form that the file gives for it. */
    public static void check(String method, String path, Program.Answer answer) {
        JsonNode operation = operation(method, path);
        if (operation == null) {
            if (path.startsWith("/api/")) problem(answer);
            return;
        }
        if (answer.status() >= 400) {
            problem(answer);
            return;
        }
        JsonNode response = operation.path("responses").path(Integer.toString(answer.status()));
        assertThat(response.isObject())
                .as(method + " " + path + " " + answer.status())
                .isTrue();
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        JsonNode content = response.path("content").path(type);
        assertThat(content.isObject()).as(method + " " + path + " " + type).isTrue();
        String ref = content.path("schema").path("$ref").asString("");
        if (!ref.isEmpty()) valid(ref, answer.body());
    }

    private static void problem(Program.Answer answer) {
        assertThat(answer.header("Content-Type")).as(answer.body()).startsWith("application/problem+json");
        valid("#/components/schemas/Fault", answer.body());
        assertThat(answer.json().path("status").asInt(0)).isEqualTo(answer.status());
    }

    private static void valid(String ref, String json) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of(ID + ref));
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    private static @Nullable JsonNode operation(String method, String path) {
        for (var operation : operations().entrySet()) {
            String[] key = operation.getKey().split(" ");
            String pattern = key[1].replaceAll("\\{[^}]+}", "[^/]+").replace(".", "\\.");
            if (key[0].equals(method) && path.matches(pattern)) return operation.getValue();
        }
        return null;
    }
}
